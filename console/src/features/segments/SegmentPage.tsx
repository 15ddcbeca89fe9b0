import { App, Button } from 'antd'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { ClockContext } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { Column, Columns, PageBody } from '@/shared/ui/Columns'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { Kpi, KpiStrip } from '@/shared/ui/Kpi'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { downloadMembers, type SegmentRow, useSegmentInsight, useSegmentRow, useSegmentWrites } from './api'
import { InsightParts } from './InsightParts'
import { MembersPanel } from './MembersPanel'
import { OverlapPanel } from './OverlapPanel'
import { ownerName } from './ownerName'
import { campaignPath, copyPath, editPath, newCampaignPath } from './paths'
import { RulePanel } from './RulePanel'
import { SegmentState } from './SegmentState'
import styles from './Segments.module.css'
import { SizePanel } from './SizePanel'
import { VersionsPanel } from './VersionsPanel'
import { WhyPanel } from './WhyPanel'

export default function SegmentPage() {
  const { t } = useTranslation('segments')
  const { code = '' } = useParams()
  const row = useSegmentRow(code)
  useObjectCode(code)

  if (row.isError && !row.data) {
    const refusal = asRefusal(row.error)
    if (refusal.isForbidden) return <NoPermission subject={t('page.subject')} right={refusal.permission} />
    return <ErrorFace subject={t('page.subject')} refusal={refusal} onRetry={() => void row.refetch()} />
  }
  if (!row.data) return <LoadingBlock height={480} />
  return (
    <>
      <Head segment={row.data} />
      <PageBody>
        <Figures segment={row.data} />
        <Columns>
          <Column span={16}>
            <RulePanel code={code} />
            <SizePanel code={code} name={row.data.name} />
            <MembersPanel code={code} size={row.data.size} />
          </Column>
          <Column span={8}>
            <InsightPanel code={code} />
            <WhyPanel code={code} />
            <OverlapPanel code={code} size={row.data.size} />
            <UsesPanel segment={row.data} />
            <VersionsPanel code={code} />
          </Column>
        </Columns>
      </PageBody>
    </>
  )
}

function Head({ segment }: { segment: SegmentRow }) {
  const { t } = useTranslation('segments')
  const navigate = useNavigate()
  const { message } = App.useApp()
  const format = useFormat()
  const undoToast = useUndoToast()
  const writes = useSegmentWrites()
  const [working, setWorking] = useState(false)
  const mayWrite = usePermission('segments.write')
  const maySend = usePermission('campaigns.write')
  const mayExport = usePermission('reports.export')
  const { code, archived_at: archivedAt } = segment

  const attempt = async (work: () => Promise<void>) => {
    setWorking(true)
    try {
      await work()
    } catch (error) {
      void message.error(asRefusal(error).message || t('page.failed'))
    } finally {
      setWorking(false)
    }
  }
  const refresh = () =>
    attempt(async () => {
      const found = await writes.refresh(code)
      void message.success(
        t('page.refreshed', {
          size: format.number(found.size),
          entered: format.number(found.entered),
          left: format.number(found.left),
        }),
      )
    })
  const archive = () =>
    attempt(async () => {
      await writes.archive(code)
      undoToast({
        done: t('page.archived'),
        undo: async () => {
          await writes.restore(code)
        },
      })
    })
  const restore = () =>
    attempt(async () => {
      await writes.restore(code)
      void message.success(t('page.restored'))
    })

  return (
    <PageHeader
      title={segment.name}
      tags={<SegmentState segment={segment} />}
      facts={[
        t('page.version', { version: segment.version }),
        t('page.owner', { owner: ownerName(segment, t) }),
        segment.refreshed_at ? (
          <span key="at">
            {t('page.refreshedAt')} <RelativeTime at={segment.refreshed_at} />
          </span>
        ) : (
          t('state.never')
        ),
      ]}
      actions={
        mayWrite &&
        (archivedAt ? (
          <Button loading={working} onClick={() => void restore()}>
            {t('page.restore')}
          </Button>
        ) : (
          <Button onClick={() => void navigate(editPath(code))}>{t('page.edit')}</Button>
        ))
      }
      primary={
        maySend &&
        !archivedAt && (
          <Button type="primary" onClick={() => void navigate(newCampaignPath(code))}>
            {t('page.use')}
          </Button>
        )
      }
      more={[
        ...(mayWrite
          ? [
              ...(archivedAt
                ? []
                : [{ key: 'refresh', label: t('page.refresh'), disabled: working, onClick: () => void refresh() }]),
              { key: 'copy', label: t('page.duplicate'), onClick: () => void navigate(copyPath(code)) },
            ]
          : []),
        ...(mayExport
          ? [{ key: 'export', label: t('page.export'), onClick: () => void attempt(() => downloadMembers(code)) }]
          : []),
        ...(mayWrite && !archivedAt
          ? [
              { type: 'divider' as const },
              { key: 'archive', label: t('page.archive'), disabled: working, onClick: () => void archive() },
            ]
          : []),
      ]}
    />
  )
}

function Figures({ segment }: { segment: SegmentRow }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const insight = useSegmentInsight(segment.code)
  const clock = useContext(ClockContext)
  const { size, course } = segment
  const reachable = insight.data?.reachable_by_email
  const total = insight.data?.total
  const before = course.length > 1 ? (course[0] ?? null) : null
  return (
    <KpiStrip label={t('figures.label')}>
      <Kpi
        label={t('figures.size')}
        explanation={{ title: t('figures.size'), definition: t('figures.sizeMeans') }}
        value={format.number(size)}
        {...(course.length > 1 ? { spark: course } : {})}
        {...(size !== null && before !== null && size !== before
          ? { delta: { value: size - before, kind: 'amount' as const, decimals: 0, goodWhen: 'neither' as const } }
          : {})}
        against={t('figures.against')}
        note={size !== null && size === before ? t('figures.same') : null}
      />
      <Kpi
        label={t('figures.reachable')}
        explanation={{ title: t('figures.reachable'), definition: t('insight.reachableMeans') }}
        value={format.number(reachable)}
        note={
          total
            ? t('insight.ofPeople', { share: format.share(reachable === undefined ? null : reachable / total, 0) })
            : null
        }
      />
      <Kpi
        label={t('figures.next')}
        explanation={{ title: t('figures.next'), definition: t('figures.nextMeans') }}
        value={
          !segment.next_change_at || segment.archived_at
            ? '–'
            : new Date(segment.next_change_at).getTime() <= clock.now()
              ? t('figures.due')
              : format.relative(segment.next_change_at)
        }
        note={segment.next_change_at && !segment.archived_at ? <DateTime at={segment.next_change_at} /> : null}
      />
      <Kpi
        label={t('figures.uses')}
        value={segment.uses === null ? '–' : format.number(segment.uses.length)}
        note={segment.uses === null ? t('figures.usesHidden') : null}
      />
    </KpiStrip>
  )
}

function InsightPanel({ code }: { code: string }) {
  const { t } = useTranslation('segments')
  const insight = useSegmentInsight(code)
  return (
    <Panel title={t('rail.who')}>
      {insight.data ? (
        <InsightParts insight={insight.data} />
      ) : insight.isError ? (
        <ErrorFace subject={t('rail.who')} refusal={asRefusal(insight.error)} onRetry={() => void insight.refetch()} />
      ) : (
        <LoadingBlock height={240} />
      )}
    </Panel>
  )
}

const CAMPAIGN_STATES = ['draft', 'sending', 'sent', 'cancelled'] as const

function UsesPanel({ segment }: { segment: SegmentRow }) {
  const { t } = useTranslation('segments')
  if (segment.uses === null) return null
  return (
    <Panel title={t('uses.title')}>
      {segment.uses.length === 0 ? (
        <p className="ms-muted">{t('uses.none')}</p>
      ) : (
        <ul className={styles.useList}>
          {segment.uses.map((use) => {
            const state = CAMPAIGN_STATES.find((each) => each === use.state)
            return (
              <li key={use.code}>
                <Link to={campaignPath(use.code)}>{use.name}</Link>
                <span className="ms-muted">{state ? t(`campaignState.${state}`) : use.state}</span>
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
