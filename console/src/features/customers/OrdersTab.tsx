import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import type { Channel } from '@/shared/channel'
import { usePermission } from '@/shared/session'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { LoadingRows } from '@/shared/ui/Loading'
import { OrderLink } from '@/shared/ui/OrderLink'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { type CustomerFacts, type Moment, useTimeline } from './api'
import styles from './customers.module.css'
import { useCurrencyUnit } from './useMoney'

const TRADE = new Set(['order', 'return'])

/** Orders and returns as a table, the latest first. */
export function OrdersTab({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const mayRead = usePermission('orders.read')
  const unit = useCurrencyUnit(customer.currency)
  const trade = useTimeline(customer.id, 'trade', 100)
  const title = t('orders.title')
  if (!mayRead) {
    return (
      <Panel title={title}>
        <NoPermission subject={title} right={t('right.orders')} />
      </Panel>
    )
  }
  const rows = (trade.data?.pages ?? []).flatMap((page) => page.items.filter((each) => TRADE.has(each.kind)))
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const columns: readonly Column<Moment>[] = [
    {
      key: 'number',
      title: t('orders.number'),
      width: 200,
      render: (row) =>
        row.kind === 'order' ? (
          <OrderLink number={String(row.detail.number)} />
        ) : (
          t('moment.return', { number: String(row.detail.number) })
        ),
    },
    {
      key: 'channel',
      title: t('orders.channel'),
      width: 200,
      render: (row) => (
        <span className={styles.channels}>
          {row.channel ? <ChannelMark channel={row.channel as Channel} /> : '–'}
          {row.truth && <Generated kind={row.truth === 'simulated' ? 'simulated' : 'generated'} />}
        </span>
      ),
    },
    { key: 'place', title: t('orders.place'), width: 140, render: (row) => text(row.detail.location) ?? '–' },
    { key: 'at', title: t('orders.at'), width: 172, render: (row) => <DateTime at={row.at} /> },
    {
      key: 'lines',
      title: t('orders.lines'),
      kind: 'number',
      width: 80,
      render: (row) => <Quantity value={Number(row.detail.lines)} />,
    },
    {
      key: 'value',
      title: t('orders.value'),
      unit,
      kind: 'number',
      width: 120,
      render: (row) => <Quantity value={text(row.detail.value)} decimals={2} />,
    },
  ]
  return (
    <Panel title={title} flush>
      {trade.isPending && <LoadingRows />}
      {trade.isError && !trade.data && (
        <ErrorFace subject={title} refusal={asRefusal(trade.error)} onRetry={() => void trade.refetch()} />
      )}
      {trade.data && rows.length === 0 && (
        <p className="ms-muted" style={{ padding: 'var(--ms-4)' }}>
          {t('orders.none')}
        </p>
      )}
      {rows.length > 0 && <RowTable label={title} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      {trade.hasNextPage && (
        <div className={styles.more} style={{ paddingBottom: 'var(--ms-3)' }}>
          <Button type="link" loading={trade.isFetchingNextPage} onClick={() => void trade.fetchNextPage()}>
            {t('orders.earlier')}
          </Button>
        </div>
      )}
    </Panel>
  )
}
