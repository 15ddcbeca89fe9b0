import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelName } from '@/shared/ui/ChannelName'
import { DateTime } from '@/shared/ui/DateTime'
import { MoneyCell, useMoneyUnit } from '@/shared/ui/Money'
import { OrderLink } from '@/shared/ui/OrderLink'
import { Quantity } from '@/shared/ui/Quantity'
import { Term } from '@/shared/ui/Term'
import type { Column } from '@/shared/ui/table/column'
import type { OrderRow } from './api'
import { OrderCustomer } from './OrderCustomer'
import { Origin } from './Origin'
import { StandingTag } from './standing'

/** @param total what all matching orders add up to, where that is known */
export function useOrderColumns(total: React.ReactNode): readonly Column<OrderRow>[] {
  const { t } = useTranslation('orders')
  const unit = useMoneyUnit()
  return useMemo(
    () => [
      {
        key: 'number',
        title: t('column.number'),
        width: 208,
        render: (row) => <OrderLink number={row.number} />,
      },
      { key: 'state', title: t('column.state'), width: 132, render: (row) => <StandingTag standing={row.standing} /> },
      {
        key: 'channel',
        title: t('column.channel'),
        width: 128,
        render: (row) => <ChannelName code={row.channel_code} />,
      },
      {
        key: 'location',
        title: t('column.location'),
        width: 128,
        render: (row) => row.location_name ?? row.location_code ?? '–',
      },
      { key: 'customer', title: t('column.customer'), width: 128, render: (row) => <OrderCustomer of={row} /> },
      {
        key: 'lines',
        title: t('column.lines'),
        heading: (
          <Term
            label={t('column.lines')}
            explanation={{ title: t('column.lines'), definition: t('column.linesMeaning') }}
          />
        ),
        kind: 'number',
        width: 112,
        render: (row) => (
          <>
            <Quantity value={row.line_count} /> / <Quantity value={row.pieces} />
          </>
        ),
      },
      {
        key: 'value',
        title: t('column.value'),
        ...(unit ? { unit } : {}),
        kind: 'number',
        sortKey: 'value',
        width: 136,
        render: (row) => <MoneyCell amount={row.value} currency={row.currency} />,
        total,
      },
      {
        key: 'placed',
        title: t('column.placed'),
        sortKey: 'placed_at',
        width: 168,
        render: (row) => <DateTime at={row.placed_at} />,
      },
      {
        key: 'paid',
        title: t('column.paid'),
        ...(unit ? { unit } : {}),
        kind: 'number',
        width: 120,
        isOptional: true,
        render: (row) => <MoneyCell amount={row.paid} currency={row.currency} />,
      },
      {
        key: 'origin',
        title: t('column.origin'),
        width: 112,
        isOptional: true,
        render: (row) => <Origin of={row} />,
      },
    ],
    [t, total, unit],
  )
}
