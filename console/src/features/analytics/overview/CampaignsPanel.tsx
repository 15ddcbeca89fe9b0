import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { CHANNELS } from '@/shared/channel'
import { useFormat } from '@/shared/format/useFormat'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { isUncertain } from '@/shared/ui/Delta'
import { Generated } from '@/shared/ui/Generated'
import { IntervalMark } from '@/shared/ui/IntervalMark'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import { Share } from '@/shared/ui/Share'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { Why } from '@/shared/ui/Why'
import { type CampaignRow, useCampaignResults } from '../api'
import { wordsOf } from '../metricWords'
import { PanelState } from '../PanelState'

const HEIGHT = 260

/** What the last campaigns caused, with how sure that is. */
export function CampaignsPanel({ currency }: { currency: string }) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const query = useCampaignResults()
  const rows = query.data?.items ?? []
  const scale = scaleOf(rows)
  const isSimulated = rows.some((row) => row.is_simulated)
  const confidence = rows.find((row) => row.confidence !== null)?.confidence ?? null
  const columns: readonly Column<CampaignRow>[] = [
    {
      key: 'campaign',
      title: t('campaigns.campaign'),
      width: 180,
      render: (row) => (
        <TwoLines below={below(row)}>
          <Link to={`/campaigns/${encodeURIComponent(row.code)}`}>{row.name}</Link>
        </TwoLines>
      ),
    },
    { key: 'channel', title: t('campaigns.channel'), width: 108, render: (row) => <ChannelOf row={row} /> },
    {
      key: 'reached',
      title: t('campaigns.reached'),
      kind: 'number',
      width: 88,
      render: (row) => <Quantity value={row.reached} />,
    },
    {
      key: 'conversion',
      title: t('campaigns.conversion'),
      kind: 'number',
      width: 104,
      render: (row) => <Share share={row.conversion} decimals={2} />,
    },
    {
      key: 'lift',
      title: t('campaigns.lift'),
      unit: t('campaigns.points'),
      width: 200,
      render: (row) => <Lift row={row} scale={scale} />,
    },
    {
      key: 'worth',
      title: t('campaigns.worth'),
      unit: currency,
      kind: 'number',
      width: 196,
      render: (row) => <Worth row={row} currency={currency} />,
    },
  ]
  const below = (row: CampaignRow) =>
    [
      row.segment_name ?? row.segment_code,
      t(`campaigns.state.${row.state}`),
      row.is_final === false ? t('campaigns.open') : '',
    ]
      .filter(Boolean)
      .join(' · ')
  const method = query.data?.method
  return (
    <PanelState
      title={t('campaigns.title')}
      query={query}
      height={HEIGHT}
      isEmpty={rows.length === 0}
      emptyText={t('empty.campaigns')}
    >
      <Panel
        flush
        title={t('campaigns.title')}
        why={
          method && (
            <Why
              explanation={{
                title: t('campaigns.lift'),
                definition: wordsOf(method, format.language),
                ...(confidence === null ? {} : { formula: t('campaigns.formula') }),
              }}
            />
          )
        }
        mark={isSimulated && <Generated kind="simulated" />}
        extra={<Link to="/campaigns">{t('campaigns.all')}</Link>}
      >
        <RowTable label={t('campaigns.title')} columns={columns} rows={rows} rowKey={(row) => row.code} />
      </Panel>
    </PanelState>
  )
}

/** One scale for all rows, with zero in it, so that they can be compared. */
function scaleOf(rows: readonly CampaignRow[]): readonly [number, number] {
  const ends = rows.flatMap((row) => [row.lift_low, row.lift_high]).filter((end): end is number => end !== null)
  const low = Math.min(0, ...ends)
  const high = Math.max(0, ...ends)
  const margin = (high - low || 0.02) * 0.08
  return [low - margin, high + margin]
}

function ChannelOf({ row }: { row: CampaignRow }) {
  const { t } = useTranslation('analytics')
  const channel = CHANNELS.find((each) => each === row.channel_kind)
  if (channel) return <ChannelMark channel={channel} />
  return <>{row.channel_kind === 'email' ? t('campaigns.email') : row.channel_code}</>
}

function Lift({ row, scale }: { row: CampaignRow; scale: readonly [number, number] }) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const { lift, lift_low: low, lift_high: high } = row
  if (lift === null || low === null || high === null) return <>–</>
  const points = (share: number) => format.number(share * 100, { decimals: 2, signed: true })
  return (
    <span style={{ display: 'flex', gap: 12, alignItems: 'center' }} className="ms-digits">
      <span style={{ minWidth: 48, textAlign: 'right' }}>{points(lift)}</span>
      <IntervalMark
        value={lift}
        interval={[low, high]}
        scale={scale}
        label={t('campaigns.liftLabel', { value: points(lift), low: points(low), high: points(high) })}
      />
    </span>
  )
}

/** Money made from an uncertain effect is as uncertain as the effect. */
function Worth({ row, currency }: { row: CampaignRow; currency: string }) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const found = row.incremental.find((each) => each.currency === currency)
  if (!found || found.value === null) return <>–</>
  const whole = (value: string | number | null) => format.number(value, { decimals: 0 })
  const low = Number(found.low)
  const high = Number(found.high)
  return (
    <span
      className={isUncertain([low, high]) ? 'ms-muted' : ''}
      title={t('campaigns.interval', { low: whole(found.low), high: whole(found.high) })}
    >
      {whole(found.value)}
    </span>
  )
}
