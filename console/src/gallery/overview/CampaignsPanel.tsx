import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
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
import { CAMPAIGNS, type CampaignRow } from '../data'

const SCALE = [-0.008, 0.03] as const

export function CampaignsPanel() {
  const { t } = useTranslation('gallery')
  const columns: readonly Column<CampaignRow>[] = [
    {
      key: 'campaign',
      title: t('overview.campaign'),
      width: 160,
      render: (row) => (
        <TwoLines below={t(`overview.${row.key}b`)}>
          <Link to={`/campaigns/${row.key}`}>{t(`overview.${row.key}`)}</Link>
        </TwoLines>
      ),
    },
    { key: 'main', title: t('overview.main'), width: 116, render: (row) => <ChannelMark channel={row.channel} /> },
    {
      key: 'reached',
      title: t('overview.reached'),
      kind: 'number',
      width: 84,
      render: (row) => <Quantity value={row.reached} />,
    },
    {
      key: 'conversion',
      title: t('overview.conversion'),
      kind: 'number',
      width: 96,
      render: (row) => <Share share={row.conversion} decimals={2} />,
    },
    {
      key: 'lift',
      title: t('overview.lift'),
      unit: t('overview.points'),
      width: 190,
      render: (row) => <Lift row={row} />,
    },
    {
      key: 'worth',
      title: t('overview.worth'),
      unit: t('overview.worthUnit'),
      kind: 'number',
      width: 126,
      render: (row) => <Worth row={row} />,
    },
  ]
  return (
    <Panel
      flush
      title={t('overview.campaigns')}
      mark={<Generated kind="simulated" />}
      extra={<Link to="/campaigns">{t('overview.campaignsAll')}</Link>}
    >
      <RowTable label={t('overview.campaigns')} columns={columns} rows={CAMPAIGNS} rowKey={(row) => row.key} />
    </Panel>
  )
}

function Lift({ row }: { row: CampaignRow }) {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  const points = (share: number) => format.number(share * 100, { decimals: 2, signed: true })
  return (
    <span style={{ display: 'flex', gap: 12, alignItems: 'center' }} className="ms-digits">
      <span style={{ minWidth: 44, textAlign: 'right' }}>{points(row.lift)}</span>
      <IntervalMark
        value={row.lift}
        interval={row.interval}
        scale={SCALE}
        label={t('overview.liftLabel', {
          value: points(row.lift),
          low: points(row.interval[0]),
          high: points(row.interval[1]),
        })}
      />
    </span>
  )
}

/** Money made from an uncertain effect is as uncertain as the effect. */
function Worth({ row }: { row: CampaignRow }) {
  return (
    <span className={isUncertain(row.interval) ? 'ms-muted' : ''}>
      <Quantity value={row.worth} />
    </span>
  )
}
