import { Segmented } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { orderPath } from '@/shared/paths'
import { useSession } from '@/shared/session'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type OrderRow, useLastOrderAt, useOrders, useOrderTotals } from './api'
import { conditionsOf, pageOf } from './conditions'
import { OrderBoard } from './OrderBoard'
import { TotalValue } from './TotalValue'
import { useOrderColumns } from './useOrderColumns'
import { useOrderFilters } from './useOrderFilters'

const LARGE = '100..'

/** The index of orders: as a table, or as a board of where they stand. */
export default function OrdersPage() {
  const { t } = useTranslation('orders')
  const [query, setQuery] = useSearchParams()
  const layout = query.get('layout') === 'board' ? 'board' : 'table'
  const lastAt = useLastOrderAt()
  const format = useFormat()
  const change = (next: 'table' | 'board') =>
    setQuery((present) => {
      const kept = new URLSearchParams(present)
      // Board and table are narrowed by other conditions; what both know goes along.
      for (const key of [...kept.keys()]) if (!['channel', 'location', 'placed'].includes(key)) kept.delete(key)
      if (next === 'board') kept.set('layout', 'board')
      return kept
    })

  return (
    <>
      <PageHeader
        title={t('title')}
        facts={[...(lastAt ? [t('lastPlaced', { time: format.dateTime(lastAt) })] : []), t('basis')]}
        actions={
          <Segmented
            aria-label={t('layout.label')}
            value={layout}
            onChange={change}
            options={[
              { value: 'table' as const, label: t('layout.table') },
              { value: 'board' as const, label: t('layout.board') },
            ]}
          />
        }
      />
      {layout === 'board' ? <OrderBoard lastAt={lastAt} /> : <OrderTable lastAt={lastAt} />}
    </>
  )
}

function OrderTable({ lastAt }: { lastAt: string | null | undefined }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { timeZone } = useSession().deployment
  const filters = useOrderFilters()
  const lastDay = lastAt ? format.date(lastAt) : null
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: ['placed_at', 'value'],
      columnKeys: ['number', 'state', 'channel', 'location', 'customer', 'lines', 'value', 'placed', 'paid', 'origin'],
      standardSort: '-placed_at',
      views: [
        { key: 'all', label: t('view.all'), query: {} },
        ...(lastDay ? [{ key: 'day', label: t('view.day'), query: { placed: `${lastDay}..${lastDay}` } }] : []),
        { key: 'open', label: t('view.open'), query: { state: 'placed', sort: 'placed_at' } },
        { key: 'large', label: t('view.large'), query: { value: LARGE, sort: '-value' } },
        { key: 'returns', label: t('view.returns'), query: { returns: 'yes' } },
        { key: 'nobody', label: t('view.nobody'), query: { customer: 'unknown' } },
      ],
    }),
    [filters, lastDay, t],
  )
  const address = useTableAddress(shape)
  const conditions = conditionsOf(address.filters, address.search, timeZone, 'placed')
  const orders = useOrders(pageOf(conditions, address.sort, address.cursor))
  const totals = useOrderTotals(conditions).data
  const columns = useOrderColumns(useMemo(() => <TotalValue totals={totals} />, [totals]))
  const result = listResult<OrderRow>(orders)
  const shown = format.number(totals?.count)
  return (
    <DataTable<OrderRow>
      subject={t('title')}
      columns={columns}
      rowKey={(row) => String(row.id)}
      rowPath={(row) => orderPath(row.number)}
      result={result.state === 'ready' ? { ...result, total: totals?.is_whole ? totals.count : null } : result}
      address={address}
      filters={filters}
      views={shape.views}
      searchLabel={t('search')}
      {...(totals
        ? {
            totalLabel: totals.is_whole
              ? t('total.orders', { shown, count: totals.count })
              : t('total.moreOrders', { shown }),
          }
        : {})}
      firstUse={<FirstUse title={t('first.title')} text={t('first.text')} demoImportPath="/imports" />}
    />
  )
}
