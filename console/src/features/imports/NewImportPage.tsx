import { Alert, Button, Form, Radio, Select, Steps } from 'antd'
import { type DragEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { useLeaveWarning } from '@/shared/hooks/useLeaveWarning'
import { importPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { NoPermission } from '@/shared/ui/Faces'
import { UploadOutlined } from '@/shared/ui/icons'
import { PageHeader } from '@/shared/ui/PageHeader'
import { useKinds, useSources } from './api'
import { fileSize } from './fileSize'
import styles from './Imports.module.css'
import { ENDINGS, problemOf, upload } from './upload'
import { kindName } from './words'

/** The first step: what it is, where it comes from, and the file itself. */
export default function NewImportPage() {
  const { t } = useTranslation('imports')
  const mayRun = usePermission('imports.run')
  return (
    <>
      <PageHeader title={t('new')} facts={[t('newFact')]} />
      {mayRun ? <ChooseFile /> : <NoPermission subject={t('new')} right={t('right.run')} />}
    </>
  )
}

export function ImportSteps({ current }: { current: number }) {
  const { t } = useTranslation('imports')
  return (
    <div className={styles.steps}>
      <Steps
        size="small"
        current={current}
        responsive
        items={[
          { title: t('step.file') },
          { title: t('step.mapping') },
          { title: t('step.trial') },
          { title: t('step.run') },
        ]}
      />
    </div>
  )
}

function ChooseFile() {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const kinds = useKinds()
  const sources = useSources(usePermission('sources.read'))
  const [kind, setKind] = useState(query.get('kind') ?? '')
  const [source, setSource] = useState(query.get('source') ?? '')
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  // Once the upload is done, leaving is no loss any more; only the next drawing knows that.
  const [done, setDone] = useState<string | null>(null)
  useLeaveWarning(share !== null && done === null)
  useEffect(() => {
    if (done !== null) void navigate(`${importPath(done)}?step=mapping`)
  }, [done, navigate])

  const fileProblem = file ? problemOf(file) : null
  const lacks = [!kind, !source, !file || fileProblem].filter(Boolean).length
  const send = async () => {
    setAsked(true)
    if (lacks || !file) return
    setProblem(null)
    setShare(0)
    try {
      setDone(await upload({ kind, source, file }, setShare))
    } catch (error) {
      setShare(null)
      setProblem(asRefusal(error).message || t('upload.failed'))
    }
  }
  return (
    <>
      <ImportSteps current={0} />
      <Form layout="vertical" requiredMark={false} className={styles.form} onFinish={() => void send()}>
        <Form.Item label={t('form.kind')} {...invalid(asked && !kind, t('form.kindProblem'))}>
          <Radio.Group
            className={styles.kinds}
            value={kind}
            onChange={(event) => setKind(event.target.value as string)}
            options={(kinds.data ?? []).map(({ code }) => ({ value: code, label: kindName(t, code) }))}
          />
          {kind && (
            <p className={styles.note}>
              {
                kinds.data?.find((each) => each.code === kind)?.description[
                  format.language === 'zh-CN' ? 'zh-CN' : 'en'
                ]
              }
            </p>
          )}
        </Form.Item>
        <Form.Item
          label={t('form.source')}
          extra={t('form.sourceHelp')}
          {...invalid(asked && !source, t('form.sourceProblem'))}
        >
          <Select
            aria-label={t('form.source')}
            showSearch
            optionFilterProp="label"
            placeholder={t('form.sourceChoose')}
            loading={sources.isPending}
            value={source || null}
            onChange={(code) => setSource(code ?? '')}
            options={(sources.data ?? [])
              .filter((each) => each.kind !== 'internal')
              .map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
          />
        </Form.Item>
        <Form.Item label={t('form.file')} {...invalid(asked && !file, t('form.fileProblem'))}>
          <DropZone file={file} onFile={setFile} />
          {fileProblem && (
            <p className={styles.problem}>{t(`upload.${fileProblem}`, { endings: ENDINGS.join(' ') })}</p>
          )}
        </Form.Item>
        {problem && <Alert type="error" title={problem} style={{ marginBottom: 'var(--ms-4)' }} />}
        {share !== null && (
          <div className={styles.progress} role="status">
            <span>{t('upload.sending', { share: format.share(share, 0) })}</span>
            <div className={styles.gauge} aria-hidden="true">
              <i style={{ width: `${share * 100}%` }} />
            </div>
          </div>
        )}
        <div className={styles.actions}>
          <span className={styles.actionsNote}>{t('form.nothingYet')}</span>
          <Button type="primary" htmlType="submit" loading={share !== null}>
            {t('form.next')}
          </Button>
        </div>
      </Form>
    </>
  )
}

const invalid = (is: boolean, help: string) => (is ? { validateStatus: 'error' as const, help } : {})

function DropZone({ file, onFile }: { file: File | null; onFile: (file: File) => void }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const [isOver, setIsOver] = useState(false)
  const field = useId()
  const hover = (event: DragEvent, over: boolean) => {
    event.preventDefault()
    setIsOver(over)
  }
  return (
    <label
      htmlFor={field}
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false)
        const [dropped] = event.dataTransfer.files
        if (dropped) onFile(dropped)
      }}
    >
      <input
        id={field}
        type="file"
        accept={ENDINGS.join(',')}
        aria-label={t('form.file')}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) onFile(chosen)
        }}
      />
      <UploadOutlined />
      {file ? (
        <>
          <span className={styles.dropName}>{file.name}</span>
          <span className={styles.note}>
            {fileSize(file.size, format)} · {t('upload.other')}
          </span>
        </>
      ) : (
        <>
          <span className={styles.dropName}>{t('upload.drop')}</span>
          <span className={styles.note}>{t('upload.formats')}</span>
        </>
      )}
    </label>
  )
}
