import { Drawer } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Routes, useLocation, useNavigate, useParams } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { useLocations } from '@/shared/api/useLocations'
import { useFormat } from '@/shared/format/useFormat'
import { PHONE, useMedia } from '@/shared/hooks/useMedia'
import { stockPath } from '@/shared/paths'
import { AsOf } from '@/shared/ui/AsOf'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter, numberFilter } from '@/shared/ui/table/filter'
import { pickFilter } from '@/shared/ui/table/rangeFilters'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type StockRow, useStock, useStockTotals } from './api'
import { PositionDetail } from './PositionDetail'
import { StockLookUp } from './StockLookUp'
import { useStockColumns } from './useStockColumns'

const LOW = 5
const FRESH_SECONDS = 60

export default function StockPage() {
  return (
    <Routes>
      <Route path=":location?/:sku?" element={<Stock />} />
    </Routes>
  )
}

/** Balances by product and location; one of them open beside the list, under an address of its own. */
function Stock() {
  const { t } = useTranslation('inventory')
  const { location: place, sku } = useParams()
  const isPhone = useMedia(PHONE)
  const navigate = useNavigate()
  const { search } = useLocation()
  const opened = place && sku ? { location: place, sku } : null
  return (
    <>
      {isPhone ? <StockLookUp /> : <StockTable />}
      <Drawer
        open={opened !== null}
        onClose={() => void navigate({ pathname: '/stock', search })}
        title={opened ? t('position.title', { location: opened.location }) : ''}
        size={720}
        destroyOnHidden
      >
        {opened && <PositionDetail key={`${opened.location} ${opened.sku}`} place={opened} />}
      </Drawer>
    </>
  )
}

function StockTable() {
  const { t } = useTranslation('inventory')
  const format = useFormat()
  const { search } = useLocation()
  const filters = useStockFilters()
  const columns = useStockColumns()
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: [],
      columnKeys: columns.map((column) => column.key),
      standardSort: null,
      views: [
        { key: 'all', label: t('view.all'), query: {} },
        { key: 'none', label: t('view.none'), query: { available_max: '0' } },
        { key: 'low', label: t('view.low'), query: { available_max: String(LOW) } },
        { key: 'reserved', label: t('view.reserved'), query: { reserved: 'yes' } },
      ],
    }),
    [filters, columns, t],
  )
  const address = useTableAddress(shape)
  const conditions = { ...address.filters, ...(address.search.trim() ? { sku: address.search.trim() } : {}) }
  const stock = useStock({ ...conditions, ...(address.cursor ? { cursor: address.cursor } : {}) })
  const totals = useStockTotals(conditions).data
  const result = listResult<StockRow>(stock)
  const shown = format.number(totals?.count)
  const summed = useMemo(
    () =>
      columns.map((column) => {
        if (!totals?.is_whole) return column
        if (column.key === 'onHand') return { ...column, total: format.number(totals.on_hand) }
        if (column.key === 'reserved') return { ...column, total: format.number(totals.reserved) }
        if (column.key !== 'available') return column
        return { ...column, total: format.number((totals.on_hand ?? 0) - (totals.reserved ?? 0)) }
      }),
    [columns, totals, format],
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={[
          ...(stock.dataUpdatedAt
            ? [<AsOf key="as-of" at={new Date(stock.dataUpdatedAt).toISOString()} limitSeconds={FRESH_SECONDS * 10} />]
            : []),
          t('basis'),
        ]}
      />
      <DataTable<StockRow>
        subject={t('title')}
        columns={summed}
        rowKey={(row) => `${row.location_code} ${row.sku}`}
        rowPath={(row) => stockPath(row.sku, row.location_code) + search}
        result={result.state === 'ready' ? { ...result, total: totals?.is_whole ? totals.count : null } : result}
        address={address}
        filters={filters}
        views={shape.views}
        searchLabel={t('search')}
        {...(totals
          ? {
              totalLabel: totals.is_whole
                ? t('total.balances', { shown, count: totals.count })
                : t('total.more', { shown }),
            }
          : {})}
        firstUse={<FirstUse title={t('first.title')} text={t('first.text')} demoImportPath="/imports" />}
      />
    </>
  )
}

function useStockFilters() {
  const { t } = useTranslation('inventory')
  const format = useFormat()
  const locations = useLocations()
  return useMemo(
    () => [
      pickFilter({
        key: 'location',
        label: t('column.location'),
        choices: locations.map(({ code, name }) => ({
          value: code,
          label: name === code ? code : `${name} · ${code}`,
        })),
        sentence: (value) => t('filter.locationIs', { value }),
      }),
      numberFilter({
        key: 'available_max',
        label: t('filter.available'),
        sentence: (value) => t('filter.availableIs', { value: format.number(value) }),
      }),
      choiceFilter({
        key: 'empty',
        label: t('filter.empty'),
        choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`filter.emptyIs.${value}`) })),
        join: '',
        sentence: (chosen) => chosen,
      }),
      choiceFilter({
        key: 'reserved',
        label: t('filter.reserved'),
        choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`filter.reservedIs.${value}`) })),
        join: '',
        sentence: (chosen) => chosen,
      }),
    ],
    [t, format, locations],
  )
}
