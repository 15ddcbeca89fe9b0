import { useQuery } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio, Select } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { api, bodyOf } from '@/shared/api/api'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { urlInteger } from '@/shared/hooks/urlCodecs'
import { useLeaveWarning } from '@/shared/hooks/useLeaveWarning'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { campaignPath, templatePath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { type Template, type TemplateDraft, useSaveTemplate, useTemplate } from '@/shared/template/api'
import { TemplateEditor } from '@/shared/template/TemplateEditor'
import { ValuesForm } from '@/shared/template/ValuesForm'
import { useObjectCode } from '@/shared/trail'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { Face } from '@/shared/ui/Face'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { FileImageOutlined } from '@/shared/ui/icons'
import { LinkButton } from '@/shared/ui/LinkButton'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import styles from './Content.module.css'
import { newTemplate, USUAL_SAMPLES } from './newTemplate'

const NEW = 'new'
const ADDRESS = { version: urlInteger(0, 1) }

export default function TemplatePage() {
  const { t } = useTranslation('content')
  const code = useParams().code ?? ''
  const [address] = useUrlState(ADDRESS)
  const isNew = code === NEW
  const template = useTemplate(isNew ? '' : code, address.version || null)
  const mayWrite = usePermission('templates.write')
  useObjectCode(isNew ? t('new') : code)
  if (isNew) return mayWrite ? <Editor template={null} /> : <NoPermission subject={t('new')} right="templates.write" />
  if (template.data) return <Editor key={`${code}-${address.version}`} template={template.data} />
  if (template.isPending) return <LoadingBlock height={480} />
  const refusal = asRefusal(template.error)
  return (
    <>
      <PageHeader title={t('page.settings')} />
      {refusal.status === 404 ? (
        <Face
          icon={<FileImageOutlined />}
          title={t('page.missing')}
          text={t('page.missingText')}
          actions={<Link to="/content">{t('page.back')}</Link>}
        />
      ) : refusal.isForbidden ? (
        <NoPermission subject={t('title')} right={refusal.permission} />
      ) : (
        <ErrorFace subject={t('page.settings')} refusal={refusal} onRetry={() => void template.refetch()} />
      )}
    </>
  )
}

const draftOf = (template: Template): TemplateDraft => ({
  name: template.name,
  kind: template.kind,
  variants: (template.variants ?? []).map(({ locale, subject, mjml, text }) => ({
    locale: locale === 'en' ? 'en' : 'zh-CN',
    subject,
    mjml,
    text,
  })),
  sample_values: template.sample_values,
})

const codeFor = (name: string) =>
  `${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'template'
  }-${Math.random().toString(36).slice(2, 6)}`

function Editor({ template }: { template: Template | null }) {
  const { t } = useTranslation('content')
  const format = useFormat()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const mayWrite = usePermission('templates.write')
  const mayCampaigns = usePermission('campaigns.read')
  const mayStart = usePermission('campaigns.write')
  const [, changeAddress] = useUrlState(ADDRESS)
  const kept = useMemo(() => (template ? draftOf(template) : newTemplate()), [template])
  const [draft, setDraft] = useState(kept)
  const [savedAs, setSavedAs] = useState<string | null>(null)
  const [nameProblem, setNameProblem] = useState(false)
  const save = useSaveTemplate()
  const latest = useTemplate(template?.code ?? '')
  const isDirty = savedAs === null && JSON.stringify(draft) !== JSON.stringify(kept)
  const blocker = useLeaveWarning(isDirty && mayWrite)
  useEffect(() => {
    if (savedAs) void navigate(savedAs, { replace: true })
  }, [savedAs, navigate])
  useEffect(() => {
    setDraft(kept)
    setSavedAs(null)
  }, [kept])

  const saveNow = async () => {
    setNameProblem(!draft.name.trim())
    if (!draft.name.trim()) return
    try {
      const saved = await save.mutateAsync({
        code: template?.code ?? codeFor(draft.name),
        draft: { ...draft, name: draft.name.trim() },
      })
      message.success(
        t(saved.version === template?.version ? 'page.unchanged' : 'page.saved', { version: saved.version }),
      )
      setSavedAs(templatePath(saved.code))
    } catch (error) {
      const refusal = asRefusal(error)
      message.error(refusal.code === 'template_invalid' ? t('page.notSaved') : refusal.message)
    }
  }
  const versions = latest.data?.version ?? template?.version ?? 0
  const samples = draft.sample_values ?? {}
  return (
    <>
      <PageHeader
        title={draft.name || t('new')}
        tags={
          <>
            <StateTag>{t(`kind.${draft.kind ?? 'marketing'}`)}</StateTag>
            {isDirty && <StateTag tone="warning">{t('page.unsaved')}</StateTag>}
          </>
        }
        facts={template ? [t('page.savedAt', { when: format.dateTime(template.created_at) })] : []}
        actions={
          <>
            {template && (
              <Select
                aria-label={t('column.version')}
                value={template.version}
                options={Array.from({ length: Math.min(versions, 50) }, (_, place) => ({
                  value: versions - place,
                  label: t('page.version', { version: format.number(versions - place) }),
                }))}
                onChange={(version: number) => changeAddress({ version: version === versions ? 0 : version })}
              />
            )}
            {template && mayStart && (
              <LinkButton to={`/campaigns/new?template=${encodeURIComponent(template.code)}`}>
                {t('page.use')}
              </LinkButton>
            )}
          </>
        }
        primary={
          mayWrite && (
            <Button
              type="primary"
              loading={save.isPending}
              disabled={!isDirty && template !== null}
              onClick={() => void saveNow()}
            >
              {t('page.save')}
            </Button>
          )
        }
      />
      <PageBody>
        <TemplateEditor draft={draft} onChange={setDraft} readOnly={!mayWrite} />
        <Columns>
          <Cell span={8}>
            <Panel title={t('page.settings')}>
              <Form layout="vertical" requiredMark={false}>
                <Form.Item
                  label={t('page.name')}
                  htmlFor="template-name"
                  validateStatus={nameProblem ? 'error' : ''}
                  help={nameProblem ? t('page.nameProblem') : undefined}
                >
                  <Input
                    id="template-name"
                    value={draft.name}
                    maxLength={200}
                    disabled={!mayWrite}
                    onChange={(event) => setDraft({ ...draft, name: event.target.value })}
                  />
                </Form.Item>
                <Form.Item label={t('page.kind')} extra={t(`kindHelp.${draft.kind ?? 'marketing'}`)}>
                  <Radio.Group
                    aria-label={t('page.kind')}
                    value={draft.kind}
                    disabled={!mayWrite}
                    options={(['marketing', 'service'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
                    onChange={(event) => setDraft({ ...draft, kind: event.target.value })}
                  />
                </Form.Item>
              </Form>
            </Panel>
          </Cell>
          <Cell span={8}>
            <Panel title={t('page.samples')}>
              <p className="ms-muted" style={{ marginBottom: 'var(--ms-2)' }}>
                {t('page.samplesAbout')}
              </p>
              {Object.keys(samples).length === 0 && mayWrite ? (
                <Button onClick={() => setDraft({ ...draft, sample_values: structuredClone(USUAL_SAMPLES) })}>
                  {t('page.addSamples')}
                </Button>
              ) : (
                <ValuesForm
                  values={samples}
                  samples={samples}
                  readOnly={!mayWrite}
                  onChange={(values) => setDraft({ ...draft, sample_values: values })}
                />
              )}
            </Panel>
          </Cell>
          {template && mayCampaigns && (
            <Cell span={8}>
              <Uses code={template.code} />
            </Cell>
          )}
        </Columns>
      </PageBody>
      <DangerConfirm
        open={blocker.state === 'blocked'}
        title={t('leave.title')}
        consequence={t('leave.text')}
        verb={t('leave.verb')}
        onConfirm={async () => blocker.proceed?.()}
        onClose={() => blocker.reset?.()}
      />
    </>
  )
}

function Uses({ code }: { code: string }) {
  const { t } = useTranslation('content')
  const uses = useQuery({
    queryKey: ['campaigns', 'using', code],
    queryFn: () => bodyOf(api.GET('/api/console/campaigns', { params: { query: { template: code, limit: 20 } } })),
  })
  return (
    <Panel
      title={t('page.uses')}
      extra={
        uses.data && uses.data.total > 20 ? <Link to={`/campaigns?template=${code}`}>{uses.data.total}</Link> : null
      }
    >
      {uses.isPending ? (
        <LoadingBlock height={80} />
      ) : uses.data?.items.length ? (
        <ul className={styles.uses}>
          {uses.data.items.map((each) => (
            <li key={each.code}>
              <Link to={campaignPath(each.code)}>{each.name}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="ms-muted">{t('page.usesNone')}</p>
      )}
    </Panel>
  )
}
