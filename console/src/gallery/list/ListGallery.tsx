import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter, numberFilter } from '@/shared/ui/table/filter'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { CUSTOMERS, type CustomerRow, NOW } from '../data'
import { useCustomerColumns } from './useCustomerColumns'

const TOTAL = 1_204_311

export default function ListGallery() {
  const { t } = useTranslation('gallery')
  const { t: shell } = useTranslation('shell')
  const format = useFormat()
  const columns = useCustomerColumns()

  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'tier',
        label: t('list.filterTier'),
        several: true,
        choices: (['gold', 'silver', 'plain'] as const).map((value) => ({ value, label: t(`list.tier.${value}`) })),
        join: format.language === 'zh-CN' ? '、' : ', ',
        sentence: (values) => t('list.filterTierIs', { values }),
      }),
      numberFilter({
        key: 'spend_min',
        label: t('list.filterSpend'),
        unit: '¥',
        sentence: (value) => t('list.filterSpendIs', { value: format.number(value) }),
      }),
      numberFilter({
        key: 'last_order_days_min',
        label: t('list.filterLast'),
        sentence: (value) => t('list.filterLastIs', { value: format.number(value) }),
      }),
    ],
    [t, format],
  )
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: columns.flatMap((column) => column.sortKey ?? []),
      columnKeys: columns.map((column) => column.key),
      standardSort: '-spend',
      views: [
        { key: 'all', label: t('list.view.all'), query: {} },
        { key: 'valuable', label: t('list.view.valuable'), query: { spend_min: '5000', sort: '-spend' } },
        { key: 'lapsing', label: t('list.view.lapsing'), query: { last_order_days_min: '90' } },
        { key: 'mine', label: t('list.view.mine'), query: { tier: 'gold' }, isPrivate: true },
      ],
    }),
    [filters, columns, t],
  )
  const address = useTableAddress(shape)
  const result = useFakeList(address.filters, address.search, address.sort?.descending ?? true)

  return (
    <>
      <PageHeader
        title={shell('nav.page.customers')}
        tags={<StateTag>{t('mark')}</StateTag>}
        facts={[t('list.people', { shown: format.number(TOTAL) })]}
        actions={<Button>{t('list.import')}</Button>}
        primary={<Button type="primary">{t('list.segment')}</Button>}
      />
      <DataTable<CustomerRow>
        subject={shell('nav.page.customers')}
        columns={columns}
        rowKey={(row) => row.id}
        rowPath={(row) => customerPath(row.id)}
        result={result}
        address={address}
        filters={filters}
        views={shape.views}
        onSaveView={() => {}}
        searchLabel={t('list.search')}
        totalLabel={t('list.total', { shown: format.number(TOTAL) })}
        bulkActions={() => (
          <>
            <Button>{t('list.tagThem')}</Button>
            <Button>{t('list.export')}</Button>
          </>
        )}
        firstUse={
          <FirstUse
            title={t('list.first')}
            text={t('list.firstText')}
            action={<Button type="primary">{t('list.import')}</Button>}
          />
        }
        pageSize={24}
      />
    </>
  )
}

/** Behaves as the API would on these few rows, so that filters, sort and the faces can be tried. */
function useFakeList(
  filters: Readonly<Record<string, string>>,
  search: string,
  descending: boolean,
): ListResult<CustomerRow> {
  return useMemo(() => {
    const tiers = filters.tier?.split(',')
    const rows = CUSTOMERS.filter(
      (row) =>
        (!tiers || tiers.includes(row.tier)) &&
        (!filters.spend_min || row.spend >= Number(filters.spend_min)) &&
        (!filters.last_order_days_min ||
          (NOW - Date.parse(row.last)) / 86_400_000 >= Number(filters.last_order_days_min)) &&
        (!search || row.en.toLowerCase().includes(search.toLowerCase()) || row.zh.includes(search)),
    ).sort((a, b) => (descending ? b.spend - a.spend : a.spend - b.spend))
    const all = rows.length === CUSTOMERS.length
    return {
      state: 'ready',
      rows,
      nextCursor: all ? 'next' : null,
      total: all ? TOTAL : rows.length,
      isRefreshing: false,
    }
  }, [filters, search, descending])
}
