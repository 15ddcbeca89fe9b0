import { Alert, Button, Input, Select, Switch } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { useSession } from '@/shared/session'
import { PageBody } from '@/shared/ui/Columns'
import { ErrorFace } from '@/shared/ui/Faces'
import { DownloadOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import {
  type FileShape,
  type ImportKind,
  type ImportRecord,
  type MappingDraft,
  type Reading,
  useCheck,
  useImportWrites,
  useKinds,
  useMappings,
  useMappingText,
  usePreview,
  useShape,
} from './api'
import { FieldForm } from './FieldForm'
import { FilePanel } from './FilePanel'
import styles from './Imports.module.css'
import { KeepMapping } from './KeepMapping'
import { absentColumns, type MappingDocument, missingFields, proposed } from './mappingDocument'
import { PreviewPanel } from './PreviewPanel'

const TYPING_MS = 400
export const PROPOSED = '(proposed)'

/** The assistant: which column fills which field, with the first rows as they would come out. */
export function MappingStep({ record, onDone }: { record: ImportRecord; onDone: () => void }) {
  const { t } = useTranslation('imports')
  const [reading, setReading] = useState<Reading>({})
  const shape = useShape(record.import_id, reading)
  const kinds = useKinds()
  const mappings = useMappings()
  const chosen = useMappingText(record.import_id)
  const kind = kinds.data?.find((each) => each.code === record.kind)
  if (shape.isError) {
    return <ErrorFace subject={t('file.title')} refusal={asRefusal(shape.error)} onRetry={() => setReading({})} />
  }
  if (!shape.data || !kind || !mappings.data || !chosen.data) return <LoadingBlock height={480} />
  return (
    <Assistant
      record={record}
      kind={kind}
      shape={shape.data}
      reading={reading}
      onReading={setReading}
      text={chosen.data.mapping}
      onDone={onDone}
    />
  )
}

interface AssistantProps {
  record: ImportRecord
  kind: ImportKind
  shape: FileShape
  reading: Reading
  onReading: (reading: Reading) => void
  /** What was chosen before; empty the first time. */
  text: string
  onDone: () => void
}

function Assistant({ record, kind, shape, reading, onReading, text, onDone }: AssistantProps) {
  const { t } = useTranslation(['imports', 'shared'])
  const format = useFormat()
  const { timeZone, currency, currenciesInUse } = useSession().deployment
  const known = useMemo(
    () => ({ timeZone, currency: currenciesInUse.length === 1 ? currency : null }),
    [timeZone, currency, currenciesInUse],
  )
  const mappings = useMappings().data ?? []
  const columns = shape.columns.map((column) => column.name)
  const best = shape.fits[0]
  const beginning = useMemo(() => {
    if (text) return { from: '', draft: { text } as MappingDraft }
    const fitting = best && best.missing.length === 0 ? mappings.find((each) => each.name === best.name) : undefined
    return fitting
      ? { from: fitting.name, draft: { text: fitting.text } as MappingDraft }
      : { from: PROPOSED, draft: { document: proposed(kind, shape.suggested, known) } as MappingDraft }
  }, [text, best, mappings, kind, shape.suggested, known])
  const [from, setFrom] = useState(beginning.from)
  const [draft, setDraft] = useState<MappingDraft>(beginning.draft)
  const [isAdvanced, setIsAdvanced] = useState(false)
  const settled = useSettled(draft)
  const check = useCheck(kind.code, settled)
  const document: MappingDocument | null = 'document' in draft ? draft.document : (check.data?.document ?? null)
  const isCurrent = settled === draft && !check.isPlaceholderData && check.data !== undefined
  const problem = isCurrent ? (check.data?.problem ?? null) : null
  const ready = isCurrent && !problem ? (check.data?.text ?? null) : null
  const preview = usePreview(record.import_id, ready)
  const { choose } = useImportWrites(record.import_id)
  const missing = document ? missingFields(kind, document) : []
  const absent = document ? absentColumns(document, columns) : []
  const refusal = preview.isError ? asRefusal(preview.error) : check.isError ? asRefusal(check.error) : null

  const begin = (name: string) => {
    setFrom(name)
    const chosen = mappings.find((each) => each.name === name)
    setDraft(chosen ? { text: chosen.text } : { document: proposed(kind, shape.suggested, known) })
  }
  const edit = (next: MappingDocument) => {
    setDraft({ document: next })
  }
  const count = missing.length + absent.length + (problem && missing.length === 0 ? 1 : 0)
  const isReady = ready !== null && preview.isSuccess && !preview.isPlaceholderData && absent.length === 0
  return (
    <>
      <PageBody>
        <FilePanel shape={shape} reading={reading} onReading={onReading} size={record.file_bytes} />
        <Panel
          title={t('mapping.title')}
          flush
          extra={
            <>
              <label htmlFor="advanced">{t('mapping.asText')}</label>
              <Switch id="advanced" size="small" checked={isAdvanced} onChange={setIsAdvanced} />
            </>
          }
        >
          <div className={styles.facts}>
            <label htmlFor="mapping-from">
              <small>{t('mapping.from')}</small>
              <Select
                id="mapping-from"
                style={{ width: 340, maxWidth: '100%' }}
                value={from}
                onChange={begin}
                options={[
                  ...(from === '' ? [{ value: '', label: t('mapping.chosenBefore') }] : []),
                  { value: PROPOSED, label: t('mapping.proposed') },
                  ...shape.fits.map((fit) => ({
                    value: fit.name,
                    label: fit.missing.length
                      ? t('mapping.fitMissing', { name: fit.name, count: fit.missing.length })
                      : t('mapping.fit', { name: fit.name, count: fit.reads }),
                  })),
                ]}
              />
            </label>
            {check.data && <KeepMapping kind={kind.code} text={check.data.text} isReady={problem === null} />}
            <Button
              icon={<DownloadOutlined />}
              disabled={!check.data}
              onClick={() => check.data && saveText(`${kind.code}-mapping.toml`, check.data.text)}
            >
              {t('mapping.download')}
            </Button>
          </div>
          {isAdvanced ? (
            <div style={{ padding: '0 var(--ms-4) var(--ms-4)' }}>
              <Input.TextArea
                aria-label={t('mapping.text')}
                className={styles.toml ?? ''}
                rows={24}
                spellCheck={false}
                value={'text' in draft ? draft.text : (check.data?.text ?? '')}
                onChange={(event) => setDraft({ text: event.target.value })}
              />
              <p className={styles.note}>{t('mapping.textNote')}</p>
            </div>
          ) : document ? (
            <FieldForm
              kind={kind}
              document={document}
              columns={shape.columns}
              problemField={problem?.field ?? null}
              unknown={preview.data && !preview.isPlaceholderData ? preview.data.unknown_columns : null}
              onChange={edit}
            />
          ) : (
            <LoadingBlock height={240} />
          )}
        </Panel>
        {problem && <Alert type="error" showIcon title={t('mapping.problem')} description={problem.message} />}
        {!problem && refusal && (
          <Alert type="error" showIcon title={t('mapping.unreadable')} description={refusal.message} />
        )}
        {preview.data && ready && (
          <PreviewPanel preview={preview.data} kind={kind} isDimmed={preview.isPlaceholderData || preview.isFetching} />
        )}
      </PageBody>
      <div className={styles.actions}>
        <span className={styles.actionsNote} data-bad={count > 0} role="status">
          {count > 0
            ? missing.length
              ? t('mapping.missing', {
                  count: missing.length,
                  fields: missing
                    .map((field) => fieldLabel(field, format.language))
                    .join(format.language === 'zh-CN' ? '、' : ', '),
                })
              : absent.length
                ? t('mapping.absent', {
                    count: absent.length,
                    columns: absent.join(format.language === 'zh-CN' ? '、' : ', '),
                  })
                : t('shared:form.problems', { count })
            : t('mapping.nothingYet')}
        </span>
        <Button
          type="primary"
          disabled={!isReady}
          loading={choose.isPending}
          onClick={() => ready && void choose.mutateAsync(ready).then(onDone, () => {})}
        >
          {t('mapping.next')}
        </Button>
      </div>
      {choose.isError && <Alert type="error" title={asRefusal(choose.error).message} />}
    </>
  )
}

export function fieldLabel(
  field: { name: string; description: string; description_zh: string },
  language: 'en' | 'zh-CN',
): string {
  return (language === 'zh-CN' ? field.description_zh : field.description) || field.name
}

/** A quarter of a breath behind the typing, so that not every letter is sent. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/toml;charset=utf-8' }))
  const link = window.document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
