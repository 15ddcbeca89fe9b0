import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SchemaChannelsChannelOut, SchemaWebConsoleCampaignsResultsOut } from '@/client/schema'
import { useFormat } from '@/shared/format/useFormat'
import { campaignPath, segmentPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { Generated } from '@/shared/ui/Generated'
import { IntervalMark } from '@/shared/ui/IntervalMark'
import { KindMark } from '@/shared/ui/KindMark'
import { Quantity } from '@/shared/ui/Quantity'
import { Share } from '@/shared/ui/Share'
import { StateTag } from '@/shared/ui/StateTag'
import { Term } from '@/shared/ui/Term'
import type { Column } from '@/shared/ui/table/column'
import type { CampaignLine, CampaignResult } from '../api'
import { STATE_TONES } from '../words'
import styles from './CampaignsList.module.css'

export function useCampaignColumns(
  results: UseQueryResult<SchemaWebConsoleCampaignsResultsOut>,
  channels: readonly SchemaChannelsChannelOut[],
): readonly Column<CampaignLine>[] {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const maySegments = usePermission('segments.read')
  const found = results.data?.items
  const isWaiting = results.isLoading
  return useMemo(() => {
    const resultOf = (row: CampaignLine) => found?.find((each) => each.code === row.code)
    const scale = scaleOf(found ?? [])
    const waiting = <span className="ms-muted">…</span>
    return [
      {
        key: 'campaign',
        title: t('column.campaign'),
        sortKey: 'name',
        width: 240,
        render: (row) => (
          <div className={styles.name}>
            <Link to={campaignPath(row.code)} title={row.name}>
              {row.name}
            </Link>
            <span>
              <span className={styles.code}>{row.code}</span>
              {row.is_simulated && <Generated kind="simulated" />}
            </span>
          </div>
        ),
      },
      {
        key: 'state',
        title: t('column.state'),
        width: 96,
        render: (row) => <StateTag tone={STATE_TONES[row.state] ?? 'neutral'}>{t(`state.${row.state}`)}</StateTag>,
      },
      {
        key: 'segment',
        title: t('column.segmentChannel'),
        width: 200,
        render: (row) => {
          const channel = channels.find((each) => each.code === row.channel_code)
          const channelName = channel && (format.language === 'zh-CN' ? channel.name_zh : channel.name)
          const name = row.segment_name ?? row.segment_code
          return (
            <div className={styles.name}>
              {maySegments ? (
                <Link to={segmentPath(row.segment_code)} title={name}>
                  {name}
                </Link>
              ) : (
                <span title={name}>{name}</span>
              )}
              <span>
                <KindMark kind={channel?.kind ?? ''} name={channelName ?? row.channel_code} />
              </span>
            </div>
          )
        },
      },
      {
        key: 'audience',
        title: t('column.audience'),
        kind: 'number',
        width: 88,
        render: (row) => <Quantity value={row.audience} />,
      },
      {
        key: 'sent',
        title: t('column.sent'),
        kind: 'number',
        width: 76,
        render: (row) =>
          row.state === 'draft' ? (
            <Quantity value={null} />
          ) : isWaiting ? (
            waiting
          ) : (
            <Quantity value={resultOf(row)?.by_outcome.sent ?? 0} />
          ),
      },
      {
        key: 'conversion',
        title: t('column.conversion'),
        heading: (
          <Term
            label={t('column.conversion')}
            explanation={{ title: t('column.conversion'), definition: t('explain.conversion') }}
          />
        ),
        kind: 'number',
        width: 132,
        render: (row) => (row.state !== 'draft' && isWaiting ? waiting : <Conversion result={resultOf(row)} />),
      },
      {
        key: 'lift',
        title: t('column.lift'),
        heading: (
          <Term label={t('column.liftUnit')} explanation={{ title: t('column.lift'), definition: t('explain.lift') }} />
        ),
        unit: t('points'),
        width: 176,
        render: (row) => (row.state !== 'draft' && isWaiting ? waiting : <Lift result={resultOf(row)} scale={scale} />),
      },
      {
        key: 'sentOn',
        title: t('column.sentOn'),
        width: 160,
        render: (row) => <DateTime at={row.decided_at} />,
      },
      {
        key: 'holdout',
        title: t('column.holdout'),
        kind: 'number',
        width: 96,
        isOptional: true,
        render: (row) => <Share share={row.holdout_share} decimals={0} />,
      },
      {
        key: 'template',
        title: t('column.template'),
        width: 160,
        isOptional: true,
        render: (row) => row.template_name ?? row.template_code,
      },
      {
        key: 'created',
        title: t('column.created'),
        width: 148,
        sortKey: 'created_at',
        isOptional: true,
        render: (row) => <DateTime at={row.created_at} />,
      },
    ]
  }, [t, format, found, isWaiting, channels, maySegments])
}

/** One scale for the whole column, with nought on it, so that rows can be compared. */
function scaleOf(results: readonly CampaignResult[]): readonly [number, number] {
  const ends = results.flatMap(({ lift }) =>
    lift && lift.lift.low !== null && lift.lift.high !== null ? [lift.lift.low, lift.lift.high] : [],
  )
  const low = Math.min(0, ...ends)
  const high = Math.max(0, ...ends)
  const room = (high - low || 0.02) * 0.08
  return [low - room, high + room]
}

function Conversion({ result }: { result: CampaignResult | undefined }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const lift = result?.lift
  if (!lift) return <span className="ms-digits">–</span>
  return (
    <span className={`${styles.pair} ms-digits`}>
      <span>{format.share(lift.treated.share.value)}</span>
      <span className={styles.beside} title={t('heldOutShare')}>
        <span className="ms-unseen">{t('heldOutShare')} </span>
        {format.share(lift.held_out.share.value)}
      </span>
    </span>
  )
}

function Lift({ result, scale }: { result: CampaignResult | undefined; scale: readonly [number, number] }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const lift = result?.lift?.lift
  if (!lift || lift.value === null || lift.low === null || lift.high === null) return <span>–</span>
  const points = (share: number) => format.number(share * 100, { decimals: 1, signed: true })
  return (
    <span className={`${styles.lift} ms-digits`}>
      <span className={lift.low <= 0 && lift.high >= 0 ? 'ms-muted' : ''}>{points(lift.value)}</span>
      <IntervalMark
        value={lift.value}
        interval={[lift.low, lift.high]}
        scale={scale}
        label={t('liftLabel', { value: points(lift.value), low: points(lift.low), high: points(lift.high) })}
      />
    </span>
  )
}
