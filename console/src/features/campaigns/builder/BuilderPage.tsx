import { App, Button, Tabs } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { urlChoice } from '@/shared/hooks/urlCodecs'
import { useLeaveWarning } from '@/shared/hooks/useLeaveWarning'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { campaignPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { TemplateEditor } from '@/shared/template/TemplateEditor'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { type Campaign, useCampaignWrites } from '../api'
import styles from './Builder.module.css'
import { SendTab } from './SendTab'
import { SettingsTab } from './SettingsTab'
import { useCampaignDraft } from './useCampaignDraft'

const TABS = ['settings', 'message', 'send'] as const
const ADDRESS = { tab: urlChoice(TABS, 'settings') }

export default function BuilderPage({ campaign }: { campaign: Campaign | null }) {
  const { t } = useTranslation('campaigns')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const location = useLocation()
  const [query] = useSearchParams()
  const [address, change] = useUrlState(ADDRESS)
  const mayWrite = usePermission('campaigns.write')
  const mayWriteTemplates = usePermission('templates.write')
  const mayRun = usePermission('campaigns.run')
  // Only where a new campaign begins; later changes of the address are tabs.
  const [begin] = useState(() => ({
    template_code: query.get('template') ?? '',
    segment_code: query.get('segment') ?? '',
  }))
  const draft = useCampaignDraft(campaign, begin)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<{ field: string; message: string } | null>(null)
  const [cancelling, setCancelling] = useState(false)
  const { cancel } = useCampaignWrites()
  // A new campaign moves to its own address once it is saved; nobody is asked whether to leave for that.
  const [goTo, setGoTo] = useState<string | null>(null)
  const blocker = useLeaveWarning(draft.isDirty && mayWrite && goTo === null)
  useEffect(() => {
    if (goTo !== null) void navigate(goTo, { replace: true })
  }, [goTo, navigate])

  const save = async () => {
    setTried(true)
    setRefused(null)
    if (draft.problems.length) {
      change({ tab: 'settings' })
      message.error(t('problem.count', { count: draft.problems.length }))
      return
    }
    try {
      const code = await draft.save()
      message.success(t('saved'))
      if (!campaign) {
        setGoTo(campaignPath(code) + location.search)
      }
    } catch (error) {
      const refusal = asRefusal(error)
      const field = typeof refusal.details.field === 'string' ? refusal.details.field : null
      if (refusal.code === 'template_invalid') {
        change({ tab: 'message' })
        message.error(t('notSavedMessage'))
      } else {
        if (field) {
          setRefused({ field, message: refusal.message })
          change({ tab: 'settings' })
        }
        message.error(refusal.message || t('notSaved'))
      }
    }
  }

  if (campaign === null && !mayWrite) return <NoPermission subject={t('new')} right="campaigns.write" />
  const { template } = draft
  const readOnly = !mayWrite
  return (
    <>
      <PageHeader
        title={draft.plan.name || t('untitled')}
        tags={
          <>
            <StateTag>{t('state.draft')}</StateTag>
            {draft.plan.is_simulated && <Generated kind="simulated" />}
            {draft.isDirty && <StateTag tone="warning">{t('unsaved')}</StateTag>}
          </>
        }
        actions={
          mayWrite && (
            <Button loading={draft.isSaving} disabled={!draft.isDirty && campaign !== null} onClick={() => void save()}>
              {t('save')}
            </Button>
          )
        }
        primary={
          address.tab !== 'send' && (
            <Button type="primary" onClick={() => change({ tab: address.tab === 'settings' ? 'message' : 'send' })}>
              {t(address.tab === 'settings' ? 'toMessage' : 'toSend')}
            </Button>
          )
        }
        {...(campaign && mayRun
          ? { more: [{ key: 'cancel', label: t('discard.verb'), danger: true, onClick: () => setCancelling(true) }] }
          : {})}
      />
      <Tabs
        className={styles.tabs ?? ''}
        activeKey={address.tab}
        onChange={(tab) => change({ tab: tab as (typeof TABS)[number] })}
        items={TABS.map((key) => ({ key, label: t(`tab.${key}`) }))}
      />
      {address.tab === 'settings' && (
        <SettingsTab draft={draft} problems={tried ? draft.problems : []} refused={refused} readOnly={readOnly} />
      )}
      {address.tab === 'message' &&
        (draft.plan.template_code === '' ? (
          <Panel title={t('tab.message')}>
            <p style={{ marginBottom: 'var(--ms-3)' }}>{t('templateFirst')}</p>
            <Button onClick={() => change({ tab: 'settings' })}>{t('toSettings')}</Button>
          </Panel>
        ) : template.isError ? (
          <ErrorFace
            subject={t('form.template')}
            refusal={asRefusal(template.error)}
            onRetry={() => void template.refetch()}
          />
        ) : draft.message === null ? (
          <LoadingBlock height={480} />
        ) : (
          <TemplateEditor
            draft={draft.message}
            onChange={draft.setMessage}
            values={draft.plan.values}
            segmentCode={draft.plan.segment_code || null}
            readOnly={readOnly || !mayWriteTemplates}
          />
        ))}
      {address.tab === 'send' && <SendTab code={campaign?.code ?? null} draft={draft} onSave={() => void save()} />}
      <DangerConfirm
        open={blocker.state === 'blocked'}
        title={t('leave.title')}
        consequence={t('leave.text')}
        verb={t('leave.verb')}
        onConfirm={async () => blocker.proceed?.()}
        onClose={() => blocker.reset?.()}
      />
      <DangerConfirm
        open={cancelling}
        title={t('discard.title', { name: draft.plan.name })}
        consequence={t('discard.text')}
        verb={t('discard.verb')}
        onConfirm={async () => {
          if (campaign) await cancel.mutateAsync(campaign.code)
        }}
        onClose={() => setCancelling(false)}
      />
    </>
  )
}
