import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import type { ReactElement } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import en from '@/i18n/en/customers.json'
import zh from '@/i18n/zh-CN/customers.json'
import { renderInConsole } from '@/testing/renderInConsole'
import CustomerPage from './CustomerPage'
import CustomersPage from './CustomersPage'

const ID = '01a20ff2-8da5-7f3c-8ae3-586fb31facae'
const LINE = {
  id: ID,
  code: 'C-DYSH-ZB5E',
  name: 'Lin*qing',
  contact: '138 **** 6027',
  spend: '1980.50',
  orders: 12,
  generated: 2,
  last_order_at: '2026-11-20T10:00:00Z',
  first_seen: '2026-01-02T10:00:00Z',
  last_seen: '2026-11-21T10:00:00Z',
  last_source: 'shop',
  channels: ['store', 'web'],
  identifiers: 4,
  namespaces: ['phone'],
  can_email: true,
  was_merged: false,
  has_refusal: false,
  recency: 5,
  frequency: 4,
  monetary: 4,
}
const LIST = {
  items: [LINE],
  next_cursor: null,
  as_of: '2026-11-21T19:20:00Z',
  currency: 'CNY',
  high_value_from: '1000',
  is_scoped: false,
}

type Answer = { status?: number; body: unknown }
const server = vi.hoisted(() => ({
  answers: {} as Record<string, { status?: number; body: unknown }>,
  asked: [] as { path: string; options: string }[],
}))
let answers: Record<string, Answer>

vi.mock('@/shared/api/api', async (original) => {
  const { refusalFrom } = await import('@/shared/api/refusal')
  const ask = async (path: string, options: unknown) => {
    server.asked.push({ path, options: JSON.stringify(options) })
    const { status = 200, body } = server.answers[path] ?? { status: 404, body: { code: 'not_found', message: 'no' } }
    if (status >= 400) throw refusalFrom(status, body)
    return { data: body }
  }
  return { ...(await original<object>()), api: { GET: ask, POST: ask } }
})

beforeEach(() => {
  server.asked.length = 0
  answers = {
    '/api/console/customers/totals': { body: { persons: 2935, orders: 38580, spend: '1179149.84', identifiers: 9 } },
    '/api/console/customers/find': { body: [LINE] },
    '/api/console/customers': { body: LIST },
  }
  server.answers = answers
})

async function open(page: ReactElement, options: Parameters<typeof renderInConsole>[1] = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const shown = await renderInConsole(<QueryClientProvider client={client}>{page}</QueryClientProvider>, options)
  i18next.addResourceBundle('en', 'customers', en)
  i18next.addResourceBundle('zh-CN', 'customers', zh)
  return shown
}

it('lists customers with the totals of the whole result', async () => {
  await open(<CustomersPage />)
  expect(await screen.findByText('Lin*qing')).toBeTruthy()
  expect(await screen.findByText('1,179,149.84')).toBeTruthy()
  expect(screen.getByText('1,980.50')).toBeTruthy()
})

it('sends what is searched for in a body and keeps it out of the address', async () => {
  const { router } = await open(<CustomersPage />)
  await userEvent.type(await screen.findByRole('searchbox'), '8801')
  const finding = () => server.asked.filter((each) => each.path.endsWith('/find'))
  await waitFor(() => expect(finding().at(-1)?.options).toContain('"body":{"text":"8801"}'))
  expect(
    server.asked.filter((each) => !each.path.endsWith('/find')).some((each) => each.options.includes('8801')),
  ).toBe(false)
  expect(router.state.location.search).toBe('')
})

it('says which right is missing', async () => {
  const refused = { status: 403, body: { code: 'not_allowed', message: '', details: { permission: 'customers.read' } } }
  server.answers = Object.fromEntries(Object.keys(answers).map((path) => [path, refused]))
  await open(<CustomersPage />)
  expect(await screen.findByText(/customers\.read/)).toBeTruthy()
})

it('shows what failed and offers to try again', async () => {
  answers['/api/console/customers'] = { status: 500, body: { code: 'fault', message: 'Broken.' } }
  await open(<CustomersPage />)
  expect(await screen.findByRole('button', { name: 'Retry' })).toBeTruthy()
})

it('tells who nobody knows apart from a fault', async () => {
  await open(<CustomerPage />, { path: `/customers/${ID}` })
  expect(await screen.findByRole('alert')).toBeTruthy()
})
