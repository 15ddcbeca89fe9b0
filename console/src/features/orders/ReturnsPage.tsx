import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { orderPath } from '@/shared/paths'
import { useSession } from '@/shared/session'
import { ChannelName } from '@/shared/ui/ChannelName'
import { DateTime } from '@/shared/ui/DateTime'
import { FirstUse } from '@/shared/ui/Faces'
import { MoneyCell, useMoneyUnit } from '@/shared/ui/Money'
import { OrderLink } from '@/shared/ui/OrderLink'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Quantity } from '@/shared/ui/Quantity'
import type { Column } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type ListTotals, type ReturnRow, useReturns, useReturnTotals } from './api'
import { conditionsOf, pageOf } from './conditions'
import { OrderCustomer } from './OrderCustomer'
import { isReason, REASONS } from './standing'
import { TotalValue } from './TotalValue'
import { useCommonFilters } from './useOrderFilters'

/** Everything that came back, whichever order it undoes. */
export default function ReturnsPage() {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { timeZone } = useSession().deployment
  const filters = useReturnFilters()
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: [],
      columnKeys: ['number', 'order', 'channel', 'location', 'customer', 'reason', 'units', 'value', 'at'],
      standardSort: null,
      views: [
        { key: 'all', label: t('view.all'), query: {} },
        { key: 'linked', label: t('returns.view.linked'), query: { linked: 'yes' } },
        { key: 'loose', label: t('returns.view.loose'), query: { linked: 'no' } },
      ],
    }),
    [filters, t],
  )
  const address = useTableAddress(shape)
  const conditions = conditionsOf(address.filters, address.search, timeZone, 'returned')
  const returns = useReturns(pageOf(conditions, null, address.cursor))
  const totals = useReturnTotals(conditions).data
  const columns = useReturnColumns(totals)
  const result = listResult<ReturnRow>(returns)
  const shown = format.number(totals?.count)
  return (
    <>
      <PageHeader title={t('returns.title')} facts={[t('returns.basis')]} />
      <DataTable<ReturnRow>
        subject={t('returns.title')}
        columns={columns}
        rowKey={(row) => String(row.id)}
        result={result.state === 'ready' ? { ...result, total: totals?.is_whole ? totals.count : null } : result}
        address={address}
        filters={filters}
        views={shape.views}
        searchLabel={t('returns.search')}
        {...(totals
          ? {
              totalLabel: totals.is_whole
                ? t('returns.total', { shown, count: totals.count })
                : t('returns.moreTotal', { shown }),
            }
          : {})}
        firstUse={
          <FirstUse
            title={t('returns.first.title')}
            text={t('returns.first.text')}
            action={<Link to="/orders">{t('returns.first.action')}</Link>}
          />
        }
      />
    </>
  )
}

function useReturnFilters() {
  const { t } = useTranslation('orders')
  const common = useCommonFilters('returned')
  return useMemo(
    () => [
      ...common,
      choiceFilter({
        key: 'reason',
        label: t('column.reason'),
        choices: REASONS.map((value) => ({ value, label: t(`reason.${value}`) })),
        join: '',
        sentence: (value) => t('filter.reasonIs', { value }),
      }),
      choiceFilter({
        key: 'linked',
        label: t('filter.linked'),
        choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`filter.linkedIs.${value}`) })),
        join: '',
        sentence: (chosen) => chosen,
      }),
    ],
    [common, t],
  )
}

function useReturnColumns(totals: ListTotals | undefined): readonly Column<ReturnRow>[] {
  const { t } = useTranslation('orders')
  const unit = useMoneyUnit()
  return useMemo(
    () => [
      {
        key: 'number',
        title: t('returns.number'),
        width: 208,
        render: (row) =>
          row.order_number ? (
            <Link className="ms-digits" to={`${orderPath(row.order_number)}#returns`}>
              {row.number}
            </Link>
          ) : (
            <span className="ms-digits">{row.number}</span>
          ),
      },
      {
        key: 'order',
        title: t('returns.order'),
        width: 208,
        render: (row) =>
          row.order_number ? (
            <OrderLink number={row.order_number} />
          ) : (
            <span className="ms-muted">{t('returns.notLinked')}</span>
          ),
      },
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
      {
        key: 'customer',
        title: t('column.customer'),
        width: 128,
        isOptional: true,
        render: (row) => <OrderCustomer of={row} />,
      },
      {
        key: 'reason',
        title: t('column.reason'),
        width: 104,
        render: (row) => (row.reason && isReason(row.reason) ? t(`reason.${row.reason}`) : '–'),
      },
      {
        key: 'units',
        title: t('returns.units'),
        kind: 'number',
        width: 80,
        render: (row) => <Quantity value={row.units} />,
        total: totals?.is_whole ? <Quantity value={totals.units} /> : '–',
      },
      {
        key: 'value',
        title: t('returns.value'),
        ...(unit ? { unit } : {}),
        kind: 'number',
        width: 128,
        render: (row) => <MoneyCell amount={row.value} currency={row.currency} />,
        total: <TotalValue totals={totals} />,
      },
      { key: 'at', title: t('returns.at'), width: 168, render: (row) => <DateTime at={row.returned_at} /> },
    ],
    [t, totals, unit],
  )
}
