import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type ConsoleOptions, renderInConsole } from '@/testing/renderInConsole'
import type { ListResult } from '../../api/listResult'
import { Refusal } from '../../api/refusal'
import type { Column } from './column'
import { DataTable } from './DataTable'
import { choiceFilter, numberFilter } from './filter'
import type { TableShape } from './tableAddress'
import { useTableAddress } from './useTableAddress'

interface Row {
  number: string
  total: number
}

const columns: readonly Column<Row>[] = [
  { key: 'number', title: 'Order', render: (row) => <a href={`/orders/${row.number}`}>{row.number}</a> },
  { key: 'total', title: 'Total', unit: '¥', kind: 'number', sortKey: 'total', render: (row) => row.total },
  { key: 'channel', title: 'Channel', isOptional: true, render: () => 'Stores' },
]
const filters = [
  choiceFilter({
    key: 'state',
    label: 'State',
    choices: [{ value: 'late', label: 'late' }],
    join: ', ',
    sentence: (values) => `state is ${values}`,
  }),
  numberFilter({ key: 'total_min', label: 'Total', sentence: (value) => `total ≥ ${value}` }),
]
const shape: TableShape = {
  filters,
  sortKeys: ['total'],
  columnKeys: columns.map((column) => column.key),
  standardSort: '-total',
  views: [
    { key: 'all', label: 'All', query: {} },
    { key: 'late', label: 'Late', query: { state: 'late' } },
  ],
}
const ready: ListResult<Row> = {
  state: 'ready',
  rows: [
    { number: 'A1', total: 20 },
    { number: 'A2', total: 10 },
  ],
  nextCursor: 'c2',
  total: 1204,
  isRefreshing: false,
}

function Orders({ result }: { result: ListResult<Row> }) {
  const address = useTableAddress(shape)
  return (
    <DataTable<Row>
      subject="Orders"
      columns={columns}
      rowKey={(row) => row.number}
      rowPath={(row) => `/orders/${row.number}`}
      result={result}
      address={address}
      filters={filters}
      views={shape.views}
      searchLabel="Search orders"
      totalLabel="Total of 1,204 orders"
      bulkActions={() => <button type="button">Assign</button>}
      firstUse={<p>No orders yet</p>}
      pageSize={2}
    />
  )
}

const show = (result: ListResult<Row> = ready, options: ConsoleOptions = {}) =>
  renderInConsole(<Orders result={result} />, options)

describe('a table', () => {
  it('is a table, with units in the header and the totals of the whole result', async () => {
    await show()
    expect(screen.getByRole('columnheader', { name: 'Total, ¥' })).toHaveAttribute('aria-sort', 'descending')
    expect(screen.queryByRole('columnheader', { name: 'Channel' })).toBeNull()
    expect(screen.getByText('Total of 1,204 orders')).toBeVisible()
    expect(screen.getByText('1–2 of 1,204')).toBeVisible()
  })

  it('sorts, filters and opens views through the address', async () => {
    const { router } = await show()
    await userEvent.click(screen.getByRole('button', { name: 'Total, ¥' }))
    expect(router.state.location.search).toBe('?sort=total')

    await userEvent.click(screen.getByRole('button', { name: 'Late' }))
    expect(router.state.location.search).toBe('?view=late&state=late')
    expect(screen.getByRole('button', { name: 'state is late' })).toBeVisible()

    await userEvent.click(screen.getByRole('button', { name: 'Remove filter: state is late' }))
    expect(router.state.location.search).toBe('?view=late')
    expect(screen.getByRole('button', { name: /^Late/ })).toHaveTextContent('*')
  })

  it('goes on and back by cursor', async () => {
    const { router } = await show()
    await userEvent.click(screen.getByRole('button', { name: 'Next' }))
    expect(router.state.location.search).toBe('?cursor=c2')
    expect(screen.getByText('3–4 of 1,204')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }))
    expect(router.state.location.search).not.toContain('cursor')
  })

  it('offers the first page after a pasted link to the middle', async () => {
    await show(ready, { path: '/?cursor=c9' })
    expect(screen.getByRole('button', { name: 'First page' })).toBeVisible()
    expect(screen.getByText('2 rows')).toBeVisible()
  })

  it('keeps a searched phone number out of the address', async () => {
    const { router } = await show()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search orders' }), 'coat')
    await waitFor(() => expect(router.state.location.search).toBe('?search=coat'))
    await userEvent.clear(screen.getByRole('searchbox', { name: 'Search orders' }))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search orders' }), '13800006027')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(router.state.location.search).toBe('')
    expect(screen.getByRole('searchbox', { name: 'Search orders' })).toHaveValue('13800006027')
  })

  it('says which parts of the address it ignored', async () => {
    await show(ready, { path: '/?state=gone&colour=red' })
    expect(screen.getByText('Ignored in the address: state · colour')).toBeVisible()
  })

  it('walks rows with j and k, selects with x, opens with Enter', async () => {
    const { router } = await show()
    await userEvent.keyboard('jjkx')
    expect(screen.getByText('1 selected')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Select all 1,204 that match' }))
    expect(screen.getByText('1,204 selected')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'Orders' })).getByRole('button', { name: 'Assign' })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(router.state.location.pathname).toBe('/orders/A1')
  })

  it('leaves single keys alone when they are turned off', async () => {
    await show(ready, { preferences: { singleKeys: false } })
    await userEvent.keyboard('jx')
    expect(screen.queryByText('1 selected')).toBeNull()
  })
})

describe('the faces of a table', () => {
  it.each<[string, ListResult<Row>, string, string]>([
    ['loading', { state: 'loading' }, '/', 'status'],
    ['error', { state: 'error', refusal: new Refusal(500, 'fault', ''), retry: vi.fn() }, '/', 'alert'],
  ])('%s', async (_name, result, path, role) => {
    await show(result, { path })
    expect(screen.getByRole(role)).toBeInTheDocument()
    expect(screen.queryByRole('table')).toBeNull()
  })

  const empty: ListResult<Row> = { ...ready, rows: [], nextCursor: null, total: 0 } as ListResult<Row>

  it('first use and nothing matches are told apart', async () => {
    await show(empty)
    expect(screen.getByText('No orders yet')).toBeVisible()
  })

  it('nothing matches repeats the filters', async () => {
    const { router } = await show(empty, { path: '/?state=late&total_min=500' })
    expect(screen.getByText('state is late · total ≥ 500')).toBeVisible()
    await userEvent.click(screen.getAllByRole('button', { name: 'Clear filters' }).at(-1) as HTMLElement)
    expect(router.state.location.search).toBe('')
  })

  it('no permission names the right', async () => {
    await show({ state: 'forbidden', permission: 'orders.read' })
    expect(screen.getByText('Missing right: orders.read')).toBeVisible()
  })

  it('partial and stale stand above the rows', async () => {
    await show({ ...ready, partial: { answered: 3, asked: 4 }, staleSince: 0 } as ListResult<Row>)
    expect(screen.getByText('3 of 4 sources answered')).toBeVisible()
    expect(screen.getByText(/This data is .* old/)).toBeVisible()
    expect(screen.getByRole('table')).toBeInTheDocument()
  })
})
