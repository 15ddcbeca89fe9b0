import { Button, Progress } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import { campaignPath, segmentPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { Cell, Column, Columns, PageBody } from '@/shared/ui/Columns'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { LinkButton } from '@/shared/ui/LinkButton'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { type Campaign, useCampaignWrites, useEffectOf, useOutcomes, useSegments } from '../api'
import { STATE_TONES } from '../words'
import { Audience } from './Audience'
import { ChannelsPanel } from './ChannelsPanel'
import { Funnel } from './Funnel'
import { LiftPanel } from './LiftPanel'
import { LinksPanel } from './LinksPanel'
import styles from './Report.module.css'
import { SentMessage } from './SentMessage'
import { Verdict } from './Verdict'

/** What became of a campaign: the verdict first, then everybody of its audience, then how it came about. */
export default function ReportPage({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const isSending = campaign.state === 'sending'
  const maySegments = usePermission('segments.read')
  const segmentName = useSegments(maySegments).data?.items.find(({ code }) => code === campaign.segment_code)?.name
  const mayMessages = usePermission('messages.read')
  const mayRun = usePermission('campaigns.run')
  const mayMetrics = usePermission('metrics.read')
  const mayExport = usePermission('reports.export')
  const [cancelling, setCancelling] = useState(false)
  const { cancel } = useCampaignWrites()
  const outcomes = useOutcomes(campaign.code, isSending)
  const isDrawn = useUnhurried(outcomes.data !== undefined)
  const effect = useEffectOf(
    campaign.code,
    mayMetrics && campaign.state !== 'cancelled' && campaign.decided_at !== null,
  )
  const mark = campaign.is_simulated ? <Generated kind="simulated" /> : null
  const waiting = outcomes.data?.by_outcome.waiting ?? 0

  return (
    <>
      <PageHeader
        title={campaign.name}
        tags={
          <>
            <StateTag tone={STATE_TONES[campaign.state] ?? 'neutral'}>{t(`state.${campaign.state}`)}</StateTag>
            {mark}
          </>
        }
        facts={[
          maySegments ? (
            <Link key="segment" to={segmentPath(campaign.segment_code)}>
              {segmentName ?? t('report.segment')}
            </Link>
          ) : null,
          <span key="decided">
            {t('report.decided')} <DateTime at={campaign.decided_at} />
          </span>,
          t('report.holdout', { share: format.share(campaign.holdout_share, 0) }),
          t('report.window', { count: campaign.conversion_window_days }),
        ].filter((fact) => fact !== null)}
        actions={
          <>
            {mayMessages && <LinkButton to={`${campaignPath(campaign.code)}/people`}>{t('report.people')}</LinkButton>}
            {isSending && mayRun && (
              <Button danger onClick={() => setCancelling(true)}>
                {t('stop.verb')}
              </Button>
            )}
          </>
        }
        {...(mayExport
          ? {
              more: [
                {
                  key: 'export',
                  label: (
                    <a href={`/api/console/campaigns/${encodeURIComponent(campaign.code)}/decisions.csv`} download>
                      {t('report.export')}
                    </a>
                  ),
                },
              ],
            }
          : {})}
      />
      <PageBody>
        {isSending && outcomes.data && (
          <Panel title={t('progress.title')}>
            <Progress
              percent={Math.floor(((outcomes.data.audience - waiting) / Math.max(1, outcomes.data.audience)) * 100)}
              aria-label={t('progress.title')}
            />
            <p aria-live="polite">
              {t('progress.sentence', {
                done: format.number(outcomes.data.audience - waiting),
                total: format.number(outcomes.data.audience),
                waiting: format.number(waiting),
              })}
            </p>
          </Panel>
        )}
        {campaign.decided_at !== null && <Verdict campaign={campaign} effect={effect} mayMetrics={mayMetrics} />}
        {outcomes.data && isDrawn ? (
          <Audience campaign={campaign} outcomes={outcomes.data} mark={mark} />
        ) : outcomes.isPending || outcomes.data ? (
          <LoadingBlock height={220} />
        ) : (
          <ErrorFace
            subject={t('audience.title')}
            refusal={asRefusal(outcomes.error)}
            onRetry={() => void outcomes.refetch()}
          />
        )}
        <Columns>
          <Cell span={12}>
            <Funnel campaign={campaign} outcomes={outcomes.data} effect={effect.data} mark={mark} />
          </Cell>
          <Cell span={12}>
            <LiftPanel effect={effect} mark={mark} mayMetrics={mayMetrics} />
          </Cell>
        </Columns>
        <Columns>
          <Column span={10}>
            <ChannelsPanel effect={effect.data} mark={mark} />
            <LinksPanel campaign={campaign} mark={mark} />
          </Column>
          <Column span={14}>
            <SentMessage campaign={campaign} />
          </Column>
        </Columns>
        <p className={styles.method}>
          {effect.data && (format.language === 'zh-CN' ? effect.data.method.zh : effect.data.method.en)}
        </p>
      </PageBody>
      <DangerConfirm
        open={cancelling}
        title={t('stop.title', { name: campaign.name })}
        consequence={t('stop.text', { count: waiting, shown: format.number(waiting) })}
        verb={t('stop.verb')}
        onConfirm={async () => {
          await cancel.mutateAsync(campaign.code)
        }}
        onClose={() => setCancelling(false)}
      />
    </>
  )
}
