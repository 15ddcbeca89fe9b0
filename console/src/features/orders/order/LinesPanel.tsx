import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { productPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { ShownLine, ShownOrder } from '../api'

const isKind = (kind: string): kind is 'fuel' | 'service' | 'fee' | 'voucher' | 'donation' | 'adjustment' | 'unknown' =>
  ['fuel', 'service', 'fee', 'voucher', 'donation', 'adjustment', 'unknown'].includes(kind)

const amount = (value: string) => <Quantity value={value} decimals={2} />

export function LinesPanel({ order }: { order: ShownOrder }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const seesProducts = usePermission('products.read')
  const hasUnitPrice = order.lines.some((line) => line.unit_price !== null)
  const columns = useMemo(
    (): readonly Column<ShownLine>[] => [
      {
        key: 'product',
        title: t('line.product'),
        width: 176,
        render: (line) => (
          <TwoLines
            below={[line.sku, isKind(line.kind) ? t(`lineKind.${line.kind}`) : null].filter(Boolean).join(' · ')}
          >
            {line.is_in_catalog && seesProducts ? (
              <Link to={productPath(line.sku)}>{line.name ?? line.sku}</Link>
            ) : (
              (line.name ?? line.sku)
            )}
          </TwoLines>
        ),
      },
      {
        key: 'quantity',
        title: t('line.ordered'),
        kind: 'number',
        width: 76,
        render: (line) => <Quantity value={line.quantity} />,
      },
      {
        key: 'returned',
        title: t('line.returned'),
        kind: 'number',
        width: 76,
        render: (line) => <Quantity value={line.returned} />,
      },
      ...(hasUnitPrice
        ? [
            {
              key: 'unit',
              title: t('line.unitPrice'),
              kind: 'number' as const,
              width: 84,
              render: (line: ShownLine) => <Quantity value={line.unit_price} decimals={2} />,
            },
          ]
        : []),
      {
        key: 'shelf',
        title: t('line.shelf'),
        kind: 'number',
        width: 92,
        render: (line) => amount(line.shelf_value),
        total: amount(order.money.shelf_value),
      },
      {
        key: 'discount',
        title: t('line.discount'),
        kind: 'number',
        width: 84,
        render: (line) => amount(String(-(Number(line.shelf_discount) + Number(line.coupon_match_discount)))),
        total: amount(String(-(Number(order.money.shelf_discount) + Number(order.money.coupon_match_discount)))),
      },
      {
        key: 'coupon',
        title: t('line.coupon'),
        kind: 'number',
        width: 84,
        render: (line) => amount(String(-Number(line.coupon_discount))),
        total: amount(String(-Number(order.money.coupon_discount))),
      },
      {
        key: 'paid',
        title: t('line.paid'),
        kind: 'number',
        width: 84,
        render: (line) => amount(line.paid),
        total: amount(order.money.paid),
      },
    ],
    [t, seesProducts, hasUnitPrice, order],
  )
  return (
    <Panel flush title={t('line.title')} extra={t('line.currency', { currency: order.currency })}>
      <RowTable
        label={t('line.title')}
        columns={columns}
        rows={order.lines}
        rowKey={(line) => String(line.line_no)}
        totalLabel={t('line.total', { shown: format.number(order.lines.length), count: order.lines.length })}
      />
    </Panel>
  )
}
