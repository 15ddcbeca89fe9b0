import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { type AuditEntry, useAuditEntry } from '../api'
import { useWords } from '../words/useWords'
import styles from './Audit.module.css'
import { useDetailWords } from './useDetailWords'

interface EntryDrawerProps {
  sequence: number | null
  /** Entries at hand; others are asked for. */
  known: readonly AuditEntry[]
  onClose: () => void
}

export function EntryDrawer({ sequence, known, onClose }: EntryDrawerProps) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const atHand = known.find((entry) => entry.sequence === sequence)
  const asked = useAuditEntry(atHand ? null : sequence)
  const entry = atHand ?? asked.data
  return (
    <Drawer
      open={sequence !== null}
      onClose={onClose}
      size={480}
      title={sequence === null ? '' : t('audit.entry', { sequence })}
    >
      {entry ? (
        <Entry entry={entry} />
      ) : asked.isError ? (
        <ErrorFace subject={t('settings.section.audit')} refusal={words.inWords(asRefusal(asked.error))} />
      ) : (
        <LoadingRows columns={2} />
      )}
    </Drawer>
  )
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const details = useDetailWords(entry)
  return (
    <div className={styles.entry}>
      <Facts
        facts={[
          [t('audit.what'), words.action(entry.action)],
          [t('audit.about'), words.subject(entry.subject, entry.subject_name)],
          [t('audit.who'), words.actor(entry.actor, entry.actor_name)],
          [t('audit.time'), <DateTime key="at" at={entry.at} />],
        ]}
      />
      <h3>{t('audit.drawerWords')}</h3>
      {details.length > 0 ? <Facts facts={details} /> : <p className="ms-muted">{t('audit.detail.nothing')}</p>}
      <h3>{t('audit.drawerRaw')}</h3>
      <pre className={styles.raw}>{JSON.stringify(JSON.parse(entry.content), null, 2)}</pre>
      <h3>
        {t('audit.hash')} <CopyButton text={entry.hash} what={t('audit.copyHash')} />
      </h3>
      <code className={styles.hash}>{entry.hash}</code>
      <p className={styles.follows}>
        {t('audit.previous')} <code className={styles.hash}>{entry.previous_hash}</code>
      </p>
    </div>
  )
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
