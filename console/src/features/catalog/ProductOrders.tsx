import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { ChannelName } from '@/shared/ui/ChannelName'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { MoneyCell, useMoneyUnit } from '@/shared/ui/Money'
import { OrderLink } from '@/shared/ui/OrderLink'
import { Panel } from '@/shared/ui/Panel'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { type OrderRow, useProductOrders } from './api'
import styles from './product.module.css'

export function ProductOrders({ sku }: { sku: string }) {
  const { t } = useTranslation('catalog')
  const orders = useProductOrders(sku)
  const unit = useMoneyUnit()
  const columns = useMemo(
    (): readonly Column<OrderRow>[] => [
      { key: 'number', title: t('orders.number'), width: 176, render: (order) => <OrderLink number={order.number} /> },
      {
        key: 'channel',
        title: t('orders.channel'),
        width: 112,
        render: (order) => <ChannelName code={order.channel_code} />,
      },
      {
        key: 'location',
        title: t('orders.location'),
        width: 108,
        render: (order) => order.location_name ?? order.location_code ?? '–',
      },
      {
        key: 'value',
        title: t('orders.value'),
        ...(unit ? { unit } : {}),
        kind: 'number',
        width: 112,
        render: (order) => <MoneyCell amount={order.value} currency={order.currency} />,
      },
      { key: 'placed', title: t('orders.placed'), width: 176, render: (order) => <DateTime at={order.placed_at} /> },
    ],
    [t, unit],
  )
  return (
    <Panel
      flush
      title={t('orders.title')}
      extra={<Link to={`/orders?sku=${encodeURIComponent(sku)}`}>{t('orders.all')}</Link>}
    >
      {orders.isError ? (
        <ErrorFace
          subject={t('orders.title')}
          refusal={asRefusal(orders.error)}
          onRetry={() => void orders.refetch()}
        />
      ) : !orders.data ? (
        <LoadingRows rows={5} />
      ) : orders.data.length === 0 ? (
        <p className={styles.empty}>{t('orders.none')}</p>
      ) : (
        <RowTable label={t('orders.title')} columns={columns} rows={orders.data} rowKey={(order) => String(order.id)} />
      )}
    </Panel>
  )
}
