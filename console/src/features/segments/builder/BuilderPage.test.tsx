import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import words from '@/i18n/en/segments.json'
import { renderInConsole } from '@/testing/renderInConsole'
import fixture from '../fixtures/fields.json'
import type { ApiGroup } from '../rule'
import BuilderPage from './BuilderPage'

// The page's own client asks at the address of the page, which a test has none of.
vi.mock('@/shared/api/api', async () => {
  const { default: createClient } = await import('openapi-fetch')
  const { refusalFrom } = await import('@/shared/api/refusal')
  const api = createClient({ baseUrl: 'http://localhost/', fetch: (request: Request) => globalThis.fetch(request) })
  api.use({
    async onResponse({ response }) {
      if (response.ok) return response
      throw refusalFrom(response.status, await response.json())
    },
  })
  return { api, bodyOf: async (answer: Promise<{ data?: unknown }>) => (await answer).data }
})

const COUNTS = '/api/customers/segment-rules/counts'
const INSIGHT = {
  total: 7,
  looked_at: 7,
  reachable_by_email: 3,
  recency: [],
  channels: [],
  sample: [],
  seconds: 0.1,
}

let counted: ApiGroup[]
let countAnswer: (rule: ApiGroup) => Response

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => {
  counted = []
  countAnswer = (rule) =>
    json({
      total: 7,
      everyone: 70,
      sentence: 'Everybody such.',
      seconds: 0.2,
      nodes: [
        { path: '', count: 7, sentence: 'all' },
        ...rule.rules.map((_, place) => ({ path: `rules[${place}]`, count: 12 + place, sentence: '' })),
      ],
    })
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname.endsWith('/segment-fields')) return json(fixture)
    if (pathname === COUNTS) {
      const { rule } = (await request.json()) as { rule: ApiGroup }
      counted.push(rule)
      return countAnswer(rule)
    }
    if (pathname.endsWith('/insight')) return json(INSIGHT)
    return json([])
  })
})

const around = (children: ReactNode) => {
  i18next.addResourceBundle('en', 'segments', words)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

const open = (path: string, permissions = ['segments.read', 'segments.write']) =>
  renderInConsole(<BuilderPage />, { path, permissions, around })

it('counts a starting point as a whole and branch by branch', async () => {
  await open('/segments/new?start=browsers')

  await waitFor(() => expect(screen.getByText('12 people')).toBeInTheDocument())
  expect(screen.getByText('13 people')).toBeInTheDocument()
  expect(screen.getByText('10.0% of 70 people')).toBeInTheDocument()
  expect(counted[0]?.rules).toHaveLength(2)
})

it('says at its condition what the server refuses, and does not save it', async () => {
  countAnswer = () =>
    json(
      {
        code: 'segment_rule_refused',
        message: '',
        details: { problems: [{ path: 'rules[0].value', code: 'wrong_value', message: '' }] },
      },
      422,
    )
  await open('/segments/new?start=lapsed')

  const alert = await screen.findByText('This cannot be read as a number of days.')
  expect(alert).toBeInTheDocument()
  expect(screen.getByText('1 thing to mend in the rule')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Create segment' })).toBeDisabled()
})

it('takes a change back and does it again', async () => {
  const user = userEvent.setup()
  await open('/segments/new?start=lapsed')
  const menu = await screen.findByRole('button', { name: 'Actions: days since the last order' })

  await user.click(menu)
  await user.click(await screen.findByText('Duplicate'))
  expect(screen.getAllByRole('button', { name: 'Actions: days since the last order' })).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getAllByRole('button', { name: 'Actions: days since the last order' })).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  expect(screen.getAllByRole('button', { name: 'Actions: days since the last order' })).toHaveLength(2)
})

it('offers starting points where nothing is asked yet', async () => {
  const user = userEvent.setup()
  await open('/segments/new')
  const starts = await screen.findByRole('region', { name: 'Start from one of these' })

  await user.click(within(starts).getByRole('button', { name: /Bought only once/ }))

  await waitFor(() => expect(counted.at(-1)?.rules).toEqual([{ field: 'orders.count', operator: '=', value: 1 }]))
})

it('tells who may not write which right is missing', async () => {
  await open('/segments/new', ['segments.read'])

  expect(await screen.findByText(/segments\.write/)).toBeInTheDocument()
})
