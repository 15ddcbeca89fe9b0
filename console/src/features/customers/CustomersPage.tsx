import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type ListResult, listResult } from '@/shared/api/listResult'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { AsOf } from '@/shared/ui/AsOf'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import { sortText, type TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type CustomerLine, useCustomers, useCustomerTotals, useFoundCustomers } from './api'
import { useCustomerColumns } from './useCustomerColumns'
import { useFilters } from './useFilters'

const STALE_SECONDS = 30 * 60
const SORT_KEYS = ['spend', 'orders', 'last_order_at', 'last_seen', 'first_seen']
const COLUMN_KEYS = ['customer', 'spend', 'orders', 'last_order', 'last_seen', 'channels', 'identifiers', 'marks']
const OPTIONAL_KEYS = ['email', 'first_seen', 'rfm']

export default function CustomersPage() {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const mayImport = usePermission('imports.run')
  const [head, setHead] = useState<{ currency?: string; highValueFrom: string | null }>({ highValueFrom: null })
  const filters = useFilters(head.currency)
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: SORT_KEYS,
      columnKeys: [...COLUMN_KEYS, ...OPTIONAL_KEYS],
      standardSort: '-spend',
      views: [
        { key: 'all', label: t('view.all'), query: {} },
        ...(head.highValueFrom
          ? [{ key: 'valuable', label: t('view.valuable'), query: { spend_min: head.highValueFrom } }]
          : []),
        { key: 'lapsing', label: t('view.lapsing'), query: { orders_min: '2', last_order_days_min: '45' } },
        { key: 'new', label: t('view.new'), query: { first_seen_days_max: '30', sort: '-first_seen' } },
        { key: 'review', label: t('view.review'), query: { refused: 'true' } },
      ],
    }),
    [filters, head.highValueFrom, t],
  )

  const inAddress = useTableAddress(shape)
  // Whatever is searched for here names a person, so nothing of it ever stands in the address.
  const [text, setText] = useState('')
  const address = {
    ...inAddress,
    search: text,
    setSearch: setText,
    clear: useCallback(() => {
      setText('')
      inAddress.clear()
    }, [inAddress.clear]),
  }
  const isSearching = text.trim() !== ''
  const sort = sortText(address.sort ?? { key: 'spend', descending: true })
  const list = useCustomers({ filters: address.filters, sort, cursor: address.cursor }, !isSearching)
  const totals = useCustomerTotals(address.filters, !isSearching)
  const found = useFoundCustomers(text)

  const { data } = list
  if (data && (data.currency !== head.currency || plain(data.high_value_from) !== head.highValueFrom)) {
    setHead({ currency: data.currency, highValueFrom: plain(data.high_value_from) })
  }
  const columns = useCustomerColumns({
    currency: head.currency,
    isScoped: data?.is_scoped ?? false,
    hasGenerated: (isSearching ? found.data : data?.items)?.some((row) => row.generated > 0) ?? false,
    totals: isSearching ? undefined : totals.data,
  })
  const people = totals.data ? format.number(totals.data.persons) : null
  const result: ListResult<CustomerLine> = isSearching
    ? foundResult(found)
    : withTotal(listResult(list), totals.data?.persons ?? null)

  return (
    <>
      <PageHeader
        title={t('palette.title')}
        facts={[
          ...(people ? [t('list.people', { count: totals.data?.persons ?? 0, shown: people })] : []),
          ...(data?.as_of ? [<AsOf key="asOf" at={data.as_of} limitSeconds={STALE_SECONDS} />] : []),
          t(data?.is_scoped ? 'list.scoped' : 'list.netOf'),
        ]}
      />
      <DataTable<CustomerLine>
        subject={t('palette.title')}
        columns={columns}
        rowKey={(row) => row.id}
        rowPath={(row) => customerPath(row.id)}
        result={result}
        address={address}
        filters={filters}
        views={shape.views}
        searchLabel={t('list.search')}
        {...(people && !isSearching
          ? { totalLabel: t('list.total', { count: totals.data?.persons ?? 0, shown: people }) }
          : {})}
        firstUse={
          <FirstUse
            title={t('list.first')}
            text={t('list.firstText')}
            action={mayImport && <Link to="/imports">{t('list.firstImport')}</Link>}
          />
        }
      />
    </>
  )
}

/** A threshold as people write it, so that the view's chip and the address agree. */
function plain(amount: string | null | undefined): string | null {
  return amount ? String(Number(amount)) : null
}

function withTotal(result: ListResult<CustomerLine>, total: number | null): ListResult<CustomerLine> {
  return result.state === 'ready' ? { ...result, total } : result
}

function foundResult(found: ReturnType<typeof useFoundCustomers>): ListResult<CustomerLine> {
  if (found.data) {
    return { state: 'ready', rows: found.data, nextCursor: null, total: found.data.length, isRefreshing: false }
  }
  if (found.isError) {
    const refusal = asRefusal(found.error)
    if (refusal.isForbidden) return { state: 'forbidden', permission: refusal.permission }
    return { state: 'error', refusal, retry: () => void found.refetch() }
  }
  return { state: 'loading' }
}
