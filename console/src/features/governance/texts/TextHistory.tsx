import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { CopyButton } from '@/shared/ui/CopyButton'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import type { ConsentText } from '../api'
import { useWords } from '../words/useWords'
import { differences } from './difference'
import styles from './TextSection.module.css'

/** All versions, newest first, each with what it changed and how many consented under it. */
export function TextHistory({ versions }: { versions: readonly ConsentText[] }) {
  const { t } = useTranslation('governance')
  const now = useNow(60)
  const inForce = versions.find((text) => Date.parse(text.valid_from) <= now)
  return (
    <Panel title={t('texts.history')} flush>
      <ol className={styles.history}>
        {versions.map((text, place) => (
          <Version
            key={text.code}
            text={text}
            before={versions[place + 1]}
            state={text === inForce ? 'inForce' : Date.parse(text.valid_from) > now ? 'future' : 'past'}
          />
        ))}
      </ol>
    </Panel>
  )
}

interface VersionProps {
  text: ConsentText
  before: ConsentText | undefined
  state: 'inForce' | 'future' | 'past'
}

function Version({ text, before, state }: VersionProps) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const [showsChanges, setShowsChanges] = useState(true)
  return (
    <li className={styles.version}>
      <div className={styles.head}>
        <strong>
          {t('texts.version')} {format.number(text.version)}
        </strong>
        <StateTag tone={state === 'inForce' ? 'good' : state === 'future' ? 'info' : 'neutral'}>
          {state === 'future' ? t('texts.future', { date: format.date(text.valid_from) }) : t(`texts.${state}`)}
        </StateTag>
        <span className={styles.facts}>
          {t('texts.by', {
            date: format.dateTime(text.created_at),
            who: words.actor(text.created_by, text.created_by_name),
          })}
        </span>
        <span className={styles.facts}>
          <code title={t('texts.code')}>{text.code}</code>
          <CopyButton text={text.code} what={t('texts.code')} />
        </span>
        <span className={`${styles.counts} ms-digits`}>
          {t('texts.granted')} {format.number(text.granted)} · {t('texts.withdrawn')} {format.number(text.withdrawn)}
        </span>
      </div>
      {text.note && <p className={styles.note}>{text.note}</p>}
      <div className={styles.changes} lang={text.language}>
        {before && showsChanges ? (
          <>
            <strong>
              <Changes before={before.title} after={text.title} />
            </strong>
            {'\n'}
            <Changes before={before.body} after={text.body} />
          </>
        ) : (
          <>
            <strong>{text.title}</strong>
            {'\n'}
            {text.body}
          </>
        )}
      </div>
      {before && (
        <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => setShowsChanges(!showsChanges)}>
          {showsChanges ? t('texts.whole') : t('texts.changes', { version: before.version })}
        </Button>
      )}
    </li>
  )
}

function Changes({ before, after }: { before: string; after: string }) {
  return differences(before, after).map((piece, place) => {
    const Mark = piece.kind === 'added' ? 'ins' : piece.kind === 'removed' ? 'del' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in their order and nowhere else
    return <Mark key={place}>{piece.text}</Mark>
  })
}
