import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { renderInConsole } from '@/testing/renderInConsole'
import OverviewPage from './OverviewPage'
import { linksOf } from './pathNodes'
import { channelSeries, totalsOf } from './revenue'

const metric = (code: string, unit: string, more: object = {}) => ({
  code,
  name: { en: code.replaceAll('_', ' '), zh: code },
  description: { en: `What ${code} is.`, zh: code },
  basis: { en: '', zh: '' },
  grain: 'order',
  unit,
  additivity: 'additive',
  owner: 'sales',
  owner_name: { en: 'Sales', zh: '销售' },
  formula: { en: 'a ÷ b', zh: 'a ÷ b' },
  version: 3,
  good_when: 'up',
  parts: [],
  beside: unit === 'money' ? ['currency'] : [],
  dimensions: ['channel', 'week'],
  filters: ['channel'],
  has_history: true,
  ...more,
})
const METRICS = [
  metric('net_revenue', 'money'),
  metric('orders', 'count'),
  metric('aov', 'money', { additivity: 'not_additive' }),
  metric('cross_channel_share', 'share', { additivity: 'not_additive' }),
  metric('repurchase_rate', 'share', { additivity: 'not_additive' }),
  metric('return_rate', 'share', { additivity: 'not_additive', good_when: 'down', beside: ['currency'] }),
]
const COVERAGE = {
  first_day: '2026-05-25',
  last_day: '2026-11-22',
  time_zone: 'UTC',
  currencies: [{ code: 'USD', name: null, kind: null, orders: 9, generated_orders: null }],
  channels: [
    { code: 'store', name: null, kind: 'store', orders: 5, generated_orders: 0 },
    { code: 'shop-1', name: null, kind: 'web', orders: 4, generated_orders: 4 },
  ],
  as_of: '2026-11-21T19:19:00Z',
}

type Asked = { metric: string; by: string[]; from: string }

function answerTo({ metric: code, by, from }: Asked) {
  const money = ['net_revenue', 'aov', 'return_rate'].includes(code) ? { currency: 'USD' } : {}
  const isNow = from === '2026-08-24'
  const value = {
    net_revenue: isNow ? '110.00' : '100.00',
    orders: isNow ? 90 : 100,
    return_rate: isNow ? '0.04' : '0.05',
  }
  const one = value[code as keyof typeof value] ?? '0.5'
  const rows = by.includes('channel')
    ? [
        { week: '2026-08-24', channel: 'shop-1', ...money, value: '0.10' },
        { week: '2026-08-24', channel: 'store', ...money, value: '0.20' },
      ]
    : by.includes('hour')
      ? [{ weekday: 1, hour: 9, value: 26 }]
      : [{ ...(by[0] ? { [by[0]]: from } : {}), ...money, value: one }]
  return { result: { code, unit: 'money', additivity: 'additive', by, rows, as_of: COVERAGE.as_of }, refusal: null }
}

const ATTENTION = {
  items: [
    {
      kind: 'import_failed',
      urgency: 'now',
      count: 2,
      since: '2026-11-21T17:20:04Z',
      reason: null,
      subject: null,
      subject_name: null,
    },
    {
      kind: 'quarantine',
      urgency: 'soon',
      count: 21,
      since: null,
      reason: 'no_identity',
      subject: null,
      subject_name: null,
    },
  ],
  looked_at: 2,
  at: COVERAGE.as_of,
}

const ORDERS = {
  items: [
    {
      number: 'A-1001',
      channel_code: 'store',
      customer: { id: 'c-1', name: 'W* L*' },
      has_customer: true,
      value: '12.50',
      currency: 'USD',
      placed_at: '2026-11-21T17:20:04Z',
      is_generated: true,
      is_simulated: true,
    },
  ],
  next_cursor: null,
}

// jsdom has no fonts to wait for and no room to draw in.
vi.mock('@/shared/ui/Chart', () => ({ Chart: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }))

const failing = vi.hoisted(() => new Set<string>())

/** Answers like the API; what is named in `failing` is refused with a fault. */
vi.mock('@/shared/api/api', async () => {
  const { Refusal } = await import('@/shared/api/refusal')
  const answer = async (path: string, given?: { body?: { questions: Asked[] } }) => {
    if (failing.has(path)) throw new Refusal(500, 'fault', 'It broke.')
    const bodies: Record<string, unknown> = {
      '/api/analytics/questions': { answers: given?.body?.questions.map(answerTo) },
      '/api/analytics/metrics': { metrics: METRICS, dimensions: [] },
      '/api/analytics/coverage': COVERAGE,
      '/api/console/attention': ATTENTION,
      '/api/console/orders': ORDERS,
      '/api/analytics/paths': { rows: [], origins: [], orders: 0, lookback_days: 7, rule: {}, as_of: null },
    }
    return { data: bodies[path] ?? [] }
  }
  return { api: { GET: answer, POST: answer }, bodyOf: async (body: Promise<{ data: unknown }>) => (await body).data }
})

afterEach(() => failing.clear())

it('says where the trade stands, with changes coloured by whether they are good', async () => {
  await renderInConsole(<OverviewPage />, { permissions: ['metrics.read'] })

  const strip = await screen.findByRole('list', { name: 'Key figures' })
  expect(within(strip).getByText('$110.00')).toBeInTheDocument()
  expect(within(strip).getByText(/\+10\.0%/)).toHaveClass(/up/)
  expect(within(strip).getByText(/−10\.0%/)).toHaveClass(/down/)
  // Fewer returns are good.
  expect(within(strip).getByText(/−1\.0/)).toHaveClass(/up/)
})

it('lists what needs a person, with a way to each', async () => {
  await renderInConsole(<OverviewPage />, { permissions: ['metrics.read'] })

  const failed = await screen.findByRole('link', { name: /Failed imports/ })
  expect(failed).toHaveAttribute('href', '/imports?status=failed')
  expect(failed).toHaveTextContent('2Failed importsfor 2 h')
  expect(screen.getByRole('link', { name: /neither user nor device/ })).toHaveAttribute(
    'href',
    '/events/quarantine?reason=no_identity',
  )
})

it('lives on when one panel fails', async () => {
  failing.add('/api/analytics/paths').add('/api/console/attention')
  await renderInConsole(<OverviewPage />, { permissions: ['metrics.read'] })

  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
  expect(await screen.findByRole('list', { name: 'Key figures' })).toBeInTheDocument()
})

it('shows who may not measure his work, and which right is missing', async () => {
  await renderInConsole(<OverviewPage />, { permissions: ['audit.read'] })

  expect(await screen.findByText('Key figures is not open to you')).toBeInTheDocument()
  expect(await screen.findByText('Failed imports')).toBeInTheDocument()
})

it('gives who answers people a way to find one, and the orders they ask about', async () => {
  await renderInConsole(<OverviewPage />, { permissions: ['orders.read', 'customers.read'] })

  expect(screen.getByRole('button', { name: 'Search' })).toBeInTheDocument()
  expect(await screen.findByRole('link', { name: 'A-1001' })).toHaveAttribute('href', '/orders/A-1001')
  expect(screen.getByText('Simulated')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'W* L*' })).toHaveAttribute('href', '/customers/c-1')
  expect(screen.queryByText('Key figures is not open to you')).not.toBeInTheDocument()
})

it('draws channels in their order, several shops of a kind as one, and sums to the cent', () => {
  const rows = [
    { week: '2026-08-24', channel: 'shop-2', currency: 'USD', value: '0.10' },
    { week: '2026-08-24', channel: 'shop-1', currency: 'USD', value: '0.20' },
    { week: '2026-08-24', channel: 'store', currency: 'USD', value: '5.00' },
    { week: '2026-08-31', channel: 'unheard-of', currency: 'USD', value: '1.00' },
    { week: '2026-08-24', channel: 'store', currency: 'EUR', value: '7.00' },
  ]
  const kinds = new Map([
    ['store', 'store'],
    ['shop-1', 'web'],
    ['shop-2', 'web'],
  ] as const)

  const series = channelSeries({ rows } as never, ['2026-08-24', '2026-08-31'], 'week', 'USD', kinds)

  expect(series.map(({ channel }) => channel)).toEqual(['store', 'web', null])
  expect(totalsOf(series, 2)).toEqual([5.3, 1])
})

it('tells who walked in from who ordered elsewhere without a trace', () => {
  const paths = {
    rows: [
      { origin: null, channel: 'store', orders: 5 },
      { origin: null, channel: 'shop-1', orders: 2 },
      { origin: 'site', channel: 'store', orders: 1 },
      { origin: 'site-2', channel: 'store', orders: 1 },
    ],
    origins: [
      { code: 'site', kind: 'web' },
      { code: 'site-2', kind: 'web' },
    ],
  }

  expect(
    linksOf(
      paths as never,
      new Map([
        ['store', 'store'],
        ['shop-1', 'web'],
      ] as const),
    ),
  ).toEqual([
    { from: 'walk_in', to: 'store', orders: 5 },
    { from: 'none', to: 'web', orders: 2 },
    { from: 'web', to: 'store', orders: 2 },
  ])
})
