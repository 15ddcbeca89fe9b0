import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { customerCode } from '@/shared/format/customerCode'
import { ChannelName } from '@/shared/ui/ChannelName'
import { CustomerName } from '@/shared/ui/CustomerName'
import { DateTime } from '@/shared/ui/DateTime'
import { Generated } from '@/shared/ui/Generated'
import { MoneyCell, useMoneyUnit } from '@/shared/ui/Money'
import { OrderLink } from '@/shared/ui/OrderLink'
import { Panel } from '@/shared/ui/Panel'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { type LatestOrder, useLatestOrders } from '../api'
import { PanelState } from '../PanelState'

const HEIGHT = 320

/** What came in last: the orders people are most likely to ask about. */
export function LatestOrdersPanel() {
  const { t } = useTranslation('analytics')
  const query = useLatestOrders()
  const columns = useColumns()
  const rows = query.data?.items ?? []
  const title = t('latest.title')
  return (
    <PanelState title={title} query={query} height={HEIGHT} isEmpty={rows.length === 0} emptyText={t('latest.none')}>
      <Panel flush title={title} mark={<Origin of={rows} />} extra={<Link to="/orders">{t('latest.all')}</Link>}>
        <RowTable label={title} columns={columns} rows={rows} rowKey={(row) => row.number} />
      </Panel>
    </PanelState>
  )
}

function useColumns(): readonly Column<LatestOrder>[] {
  const { t } = useTranslation('analytics')
  const unit = useMoneyUnit()
  return [
    { key: 'number', title: t('latest.number'), width: 208, render: (row) => <OrderLink number={row.number} /> },
    { key: 'customer', title: t('latest.customer'), width: 136, render: (row) => <Buyer of={row} /> },
    {
      key: 'channel',
      title: t('latest.channel'),
      width: 128,
      render: (row) => <ChannelName code={row.channel_code} />,
    },
    {
      key: 'value',
      title: t('latest.value'),
      ...(unit ? { unit } : {}),
      kind: 'number',
      width: 112,
      render: (row) => <MoneyCell amount={row.value} currency={row.currency} />,
    },
    { key: 'placed', title: t('latest.placed'), width: 168, render: (row) => <DateTime at={row.placed_at} /> },
  ]
}

/** Not everything shown is real where some of it was simulated, or its channel generated. */
function Origin({ of: rows }: { of: readonly LatestOrder[] }) {
  if (rows.some((row) => row.is_simulated)) return <Generated kind="simulated" />
  return rows.some((row) => row.is_generated) ? <Generated kind="generated" /> : null
}

function Buyer({ of: { customer } }: { of: LatestOrder }) {
  if (!customer) return <>–</>
  return <CustomerName id={customer.id} name={customer.name ?? customerCode(customer.id)} />
}
