import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { CustomerName } from '@/shared/ui/CustomerName'
import { DateTime } from '@/shared/ui/DateTime'
import { Quantity } from '@/shared/ui/Quantity'
import { Share } from '@/shared/ui/Share'
import { StateTag } from '@/shared/ui/StateTag'
import { Term } from '@/shared/ui/Term'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { CustomerRow } from '../data'

export function useCustomerColumns(): readonly Column<CustomerRow>[] {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  return useMemo(
    () => [
      {
        key: 'customer',
        title: t('list.customer'),
        render: (row) => (
          <TwoLines below={row.id}>
            <CustomerName id={row.id} name={format.language === 'zh-CN' ? row.zh : row.en} />
          </TwoLines>
        ),
      },
      {
        key: 'tier',
        title: t('list.tierColumn'),
        width: 96,
        render: (row) => (
          <StateTag tone={row.tier === 'gold' ? 'warning' : 'neutral'}>{t(`list.tier.${row.tier}`)}</StateTag>
        ),
      },
      {
        key: 'spend',
        title: t('list.spend'),
        unit: t('overview.worthUnit'),
        kind: 'number',
        sortKey: 'spend',
        width: 150,
        render: (row) => <Quantity value={row.spend} decimals={2} />,
        total: <Quantity value="987654321.00" decimals={2} />,
      },
      {
        key: 'orders',
        title: t('list.orders'),
        kind: 'number',
        sortKey: 'orders',
        width: 96,
        render: (row) => <Quantity value={row.orders} />,
        total: <Quantity value={5_012_944} />,
      },
      {
        key: 'last',
        title: t('list.last'),
        sortKey: 'last_order_at',
        width: 160,
        render: (row) => (
          <TwoLines below={t('list.lastNote', { place: t(`stores.${row.place}`) })}>
            <DateTime at={row.last} />
          </TwoLines>
        ),
      },
      { key: 'channel', title: t('list.channel'), width: 136, render: (row) => <ChannelMark channel={row.channel} /> },
      {
        key: 'risk',
        title: t('list.risk'),
        heading: (
          <Term
            label={t('list.risk')}
            explanation={{ title: t('list.risk'), definition: t('overview.plainMeaning') }}
          />
        ),
        kind: 'number',
        width: 112,
        render: (row) => <Share share={row.risk} decimals={0} />,
      },
      {
        key: 'points',
        title: t('list.points'),
        kind: 'number',
        width: 96,
        isOptional: true,
        render: (row) => <Quantity value={row.points} />,
      },
    ],
    [t, format],
  )
}
