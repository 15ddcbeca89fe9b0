import { QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import schema from '@/client/schema.ts?raw'
import en from '@/i18n/en/orders.json'
import { makeQueryClient } from '@/shared/api/queryClient'
import { Refusal } from '@/shared/api/refusal'
import { type Asked, answerApi } from '@/testing/answerApi'
import { renderInConsole } from '@/testing/renderInConsole'
import type { ShownOrder } from './api'
import { conditionsOf, pageOf } from './conditions'
import OrdersPage from './OrdersPage'
import { ReturnDrawer } from './order/ReturnDrawer'
import { REASONS, STANDINGS } from './standing'

const ROW = {
  id: 7,
  number: 'web-A-1',
  external_id: 'A-1',
  channel_code: 'web',
  location_code: 'S1',
  location_name: 'Xuhui',
  standing: 'completed',
  has_customer: true,
  customer: { id: '01a20ff2-a94c-738c-bcf5-12ac576a4420', name: null },
  line_count: 1,
  pieces: 3,
  returned: 0,
  value: '30.0000',
  paid: '30.0000',
  currency: 'CNY',
  placed_at: '2026-11-20T02:00:00Z',
  is_generated: false,
  is_simulated: false,
}
const ORDER = {
  ...ROW,
  source_code: 'web',
  channel_order_id: 'A-1',
  import_id: null,
  brought_by: null,
  lines: [
    {
      line_no: 1,
      sku: 'tea',
      name: 'Tea',
      is_in_catalog: true,
      kind: 'goods',
      quantity: 3,
      unit_of_measure: 'piece',
      unit_price: '10.0000',
      shelf_value: '30.0000',
      shelf_discount: '0',
      coupon_match_discount: '0',
      coupon_discount: '0',
      value: '30.0000',
      paid: '30.0000',
      returned: 0,
      given_back: '0',
      can_return: 3,
    },
  ],
  money: {} as ShownOrder['money'],
  returns: [],
  moves: [],
} satisfies ShownOrder

afterEach(() => vi.restoreAllMocks())

async function shown(piece: React.ReactElement, path = '/') {
  return await renderInConsole(piece, {
    path,
    permissions: ['orders.read', 'orders.write'],
    around: (children) => <QueryClientProvider client={makeQueryClient()}>{children}</QueryClientProvider>,
  })
}

const lists = ({ path }: Asked) => {
  if (path.endsWith('/orders/totals')) return { count: 50_000, is_whole: false, units: null, value: [] }
  if (path.endsWith('/locations')) return { items: [] }
  return { items: [ROW], next_cursor: null }
}

describe('conditions', () => {
  it('turns days of the trade into moments, both days included', () => {
    expect(conditionsOf({ placed: '2026-11-01..2026-11-02', value: '50..' }, ' x ', 'Asia/Shanghai', 'placed')).toEqual(
      {
        placed_from: '2026-10-31T16:00:00.000Z',
        placed_before: '2026-11-02T16:00:00.000Z',
        value_min: '50',
        search: 'x',
      },
    )
    expect(pageOf({}, { key: 'value', descending: true }, 'abc')).toEqual({ sort: '-value', cursor: 'abc' })
  })
})

describe('words', () => {
  it('has a word for every standing, and for every reason the server knows', () => {
    expect(Object.keys(en.standing).sort()).toEqual([...STANDINGS].sort())
    expect(Object.keys(en.reason).sort()).toEqual([...REASONS].sort())
    const reasons = /OrdersReturnReason: ([^;]+);/.exec(schema)?.[1] ?? ''
    expect([...reasons.matchAll(/["'](\w+)["']/g)].map((match) => match[1]).sort()).toEqual([...REASONS].sort())
  })
})

describe('the index', () => {
  it('shows orders, and says truthfully that more were not counted', async () => {
    answerApi(lists)
    await shown(<OrdersPage />, '/orders')

    expect(await screen.findByRole('link', { name: /A-1/ })).toHaveAttribute('href', '/orders/web-A-1')
    expect(await screen.findByText('More than 50,000 orders')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'C-NHBP-MH10' })).toBeInTheDocument()
  })

  it('sends what the address says', async () => {
    const all = answerApi(lists)
    await shown(<OrdersPage />, '/orders?customer=unknown&sort=-value&value=50..200')

    await waitFor(() =>
      expect(all.map(({ query }) => query)).toContainEqual({
        customer: 'unknown',
        sort: '-value',
        value_min: '50',
        value_max: '200',
      }),
    )
  })

  it('says which right is missing', async () => {
    answerApi((asked) =>
      asked.path === '/api/console/orders'
        ? new Refusal(403, 'not_allowed', '', { permission: 'orders.read' })
        : lists(asked),
    )
    await shown(<OrdersPage />, '/orders')

    expect(await screen.findByText(/orders\.read/)).toBeInTheDocument()
  })
})

describe('a return', () => {
  it('asks what is given back, needs units and a reason, and is sent under one number', async () => {
    const user = userEvent.setup()
    const all = answerApi(({ path }) =>
      path.endsWith('/preview') ? { given_back: '20.00' } : { number: 'web-A-1-R1', is_new: true },
    )
    const close = vi.fn()
    await shown(<ReturnDrawer order={ORDER} open onClose={close} />)

    await user.click(await screen.findByRole('button', { name: 'Accept return' }))
    expect(screen.getAllByRole('alert')).toHaveLength(2)

    const count = screen.getByRole('spinbutton', { name: 'Units of Tea that come back' })
    await user.clear(count)
    await user.type(count, '2')
    await user.click(screen.getByRole('radio', { name: 'Written off' }))
    expect(await screen.findByText('¥20.00')).toBeInTheDocument()
    await user.click(screen.getByRole('combobox', { name: 'Reason' }))
    await user.click(await screen.findByTitle('Damaged'))
    await user.click(screen.getByRole('button', { name: 'Accept return' }))

    await waitFor(() => expect(close).toHaveBeenCalled())
    const body = all.find(({ path }) => path.endsWith('/returns'))?.body
    expect(body).toMatchObject({
      lines: [{ line_no: 1, quantity: 2, is_written_off: true }],
      reason: 'damaged',
      external_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })
})
