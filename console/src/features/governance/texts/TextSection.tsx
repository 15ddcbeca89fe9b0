import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { usePermission } from '@/shared/session'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { type TextPlace, useTextVersions } from '../api'
import { useWords } from '../words/useWords'
import { CHANNELS, LANGUAGES, PURPOSES, placeOf, placePath } from './place'
import { TextEditor } from './TextEditor'
import { TextHistory } from './TextHistory'
import { TextPreview } from './TextPreview'
import styles from './TextSection.module.css'

/** One text: its next version at the left, how it is seen at the right, all its versions below. */
export function TextSection() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const navigate = useNavigate()
  const parts = useParams()
  const isNew = parts.purpose === undefined
  const [chosen, setChosen] = useState<TextPlace>({ purpose: 'marketing', channel: 'email', language: 'zh-CN' })
  const place = isNew ? chosen : placeOf(parts)
  const versions = useTextVersions(place)
  const mayWrite = usePermission('consent_texts.write')
  const [draft, setDraft] = useState<{ title: string; body: string } | null>(null)
  const subject = t('settings.section.consent-texts')

  if (!place) return <ErrorFace subject={subject} refusal={asRefusal(new Error(t('refusal.not_found')))} />
  if (isNew && !mayWrite) return <NoPermission subject={subject} right={words.permission('consent_texts.write')} />
  const title = `${t(`texts.purposeOf.${place.purpose}`)} · ${words.either(`texts.channelOf.${place.channel}`, place.channel)}`
  const latest = versions.data?.items[0]
  const seen = draft ?? latest ?? { title: '', body: '' }
  return (
    <>
      <p style={{ marginBottom: 'var(--ms-2)' }}>
        <Link to="/settings/consent-texts">{t('common.back', { where: subject })}</Link>
      </p>
      <PageHeader
        title={isNew ? t('texts.new') : title}
        facts={isNew ? [] : [t(`texts.languageOf.${place.language}`)]}
      />
      <PageBody>
        {isNew && <PlaceChoice place={place} onChange={setChosen} />}
        {versions.isPending ? (
          <LoadingBlock height={320} />
        ) : versions.isError ? (
          <ErrorFace subject={subject} refusal={asRefusal(versions.error)} onRetry={() => void versions.refetch()} />
        ) : (
          <>
            <Columns>
              {mayWrite && (
                <Cell span={14}>
                  <TextEditor
                    key={`${placePath(place)}/${latest?.version ?? 0}`}
                    place={place}
                    latest={latest}
                    onDraft={setDraft}
                    onSaved={() => {
                      setDraft(null)
                      if (isNew) void navigate(placePath(place))
                    }}
                  />
                </Cell>
              )}
              <Cell span={mayWrite ? 10 : 24}>
                <Panel title={t('texts.preview')}>
                  <TextPreview {...seen} language={place.language} />
                </Panel>
              </Cell>
            </Columns>
            {versions.data.items.length > 0 && <TextHistory versions={versions.data.items} />}
          </>
        )}
      </PageBody>
    </>
  )
}

function PlaceChoice({ place, onChange }: { place: TextPlace; onChange: (place: TextPlace) => void }) {
  const { t } = useTranslation('governance')
  return (
    <div className={styles.places}>
      <Select
        aria-label={t('texts.purpose')}
        value={place.purpose}
        options={PURPOSES.map((value) => ({ value, label: t(`texts.purposeOf.${value}`) }))}
        onChange={(purpose) => onChange({ ...place, purpose })}
      />
      <Select
        aria-label={t('texts.channel')}
        value={place.channel}
        options={CHANNELS.map((value) => ({ value: value as string, label: t(`texts.channelOf.${value}`) }))}
        onChange={(channel) => onChange({ ...place, channel })}
      />
      <Select
        aria-label={t('texts.language')}
        value={place.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`texts.languageOf.${value}`) }))}
        onChange={(language) => onChange({ ...place, language })}
      />
    </div>
  )
}
