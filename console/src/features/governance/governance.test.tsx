import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import type { ReactElement, ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import en from '@/i18n/en/governance.json'
import zh from '@/i18n/zh-CN/governance.json'
import { dayStart, nextDay } from '@/shared/format/zonedDay'
import { type ConsoleOptions, renderInConsole } from '@/testing/renderInConsole'
import { scopeOf } from './audit/useDetailWords'
import { PersonSection } from './people/PersonSection'
import { difference, verbOf } from './roles/rights'
import SettingsPage from './settings/SettingsPage'
import { openSections } from './settings/sections'
import { differences } from './texts/difference'
import { placeOf, placePath } from './texts/place'

// The client takes both from the browser when it is made, so they have to be there before it.
const server = vi.hoisted(() => {
  const Own = globalThis.Request
  globalThis.Request = class extends Own {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, 'http://console.test') : input, init)
    }
  }
  const holder = { answer: async (_: Request): Promise<Response> => new Response('{}') }
  globalThis.fetch = (request) => holder.answer(request as Request)
  return holder
})

const EVERYWHERE = { brands: null, locations: null, channels: null }
const ROLES = [
  { role: 'agent', permissions: ['orders.read', 'contacts.reveal'] },
  { role: 'store_manager', permissions: ['orders.read', 'orders.write'] },
]
const PERSON = {
  id: 7,
  email: 'ann@company.example',
  name: 'Ann Lee',
  is_active: true,
  created_at: '2026-01-01T00:00:00Z',
  roles: [
    {
      role: 'agent',
      scope: EVERYWHERE,
      granted_at: '2026-01-01T00:00:00Z',
      granted_by: 'account:1',
      granted_by_name: 'Ai',
    },
  ],
  last_sign_in_at: null,
  last_used_at: null,
  usable_tokens: 2,
  has_second_factor: false,
}
const REACH = {
  is_active: true,
  permissions: [{ permission: 'orders.read', scope: { ...EVERYWHERE, locations: ['31'] } }],
  orders: { seen: 12, of: 3400, permission: 'orders.read' },
  locations: { seen: null, of: 9, permission: 'stock.read' },
  customers: { seen: 4, of: 90, permission: 'customers.read' },
}

interface Answer {
  status?: number
  body: unknown
}

/** Answers requests by method and path, and notes what was sent. */
function serve(answers: Record<string, Answer>) {
  const sent: { path: string; body: unknown }[] = []
  server.answer = async (request) => {
    const path = `${request.method} ${new URL(request.url).pathname}`
    if (request.method !== 'GET') sent.push({ path, body: await request.json().catch(() => null) })
    const answer = answers[path] ?? { status: 404, body: { code: 'not_found', message: 'Nothing.', details: {} } }
    return new Response(JSON.stringify(answer.body), {
      status: answer.status ?? 200,
      headers: { 'Content-Type': 'application/json' },
    })
  }
  return sent
}

/** Brings the words along before the piece is first drawn. */
function Words({ children }: { children: ReactNode }) {
  i18next.addResourceBundle('en', 'governance', en)
  i18next.addResourceBundle('zh-CN', 'governance', zh)
  return children
}

async function show(piece: ReactElement, options: ConsoleOptions = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return renderInConsole(piece, {
    ...options,
    around: (children) => (
      <Words>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </Words>
    ),
  })
}

const PLACES = {
  body: {
    brands: [],
    locations: [{ code: '31', name: 'Xujiahui', kind: 'store', brand_code: null }],
    channels: [],
    is_complete: true,
  },
}

describe('a person’s page', () => {
  const person = (
    <Routes>
      <Route path="/settings/people/:id" element={<PersonSection />} />
    </Routes>
  )
  const answers = {
    'GET /api/governance/team/7': { body: PERSON },
    'GET /api/console/accounts/7/reach': { body: REACH },
    'GET /api/governance/roles': { body: ROLES },
    'GET /api/console/places': PLACES,
  }
  const options = { path: '/settings/people/7', permissions: ['roles.write', 'accounts.write', 'accounts.read'] }

  it('says what the person could see, and what not and why', async () => {
    serve(answers)
    await show(person, options)

    expect(await screen.findByText('12')).toBeVisible()
    expect(screen.getByText('of 3,400')).toBeVisible()
    expect(screen.getByText('Not open: lacks “See stock”')).toBeVisible()
    expect(await screen.findByText('Xujiahui')).toBeVisible()
  })

  it('revokes at once and offers to take it back with the former scope', async () => {
    const sent = serve({
      ...answers,
      'DELETE /api/governance/accounts/7/roles/agent': { body: null },
      'PUT /api/governance/accounts/7/roles/agent': { body: {} },
    })
    await show(person, options)

    await userEvent.click(await screen.findByRole('button', { name: 'Revoke Service agent' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))

    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toEqual({ path: 'PUT /api/governance/accounts/7/roles/agent', body: EVERYWHERE })
  })

  it('tells a refusal in words, where it happened', async () => {
    serve({
      ...answers,
      'DELETE /api/governance/accounts/7/roles/agent': {
        status: 409,
        body: { code: 'last_admin', message: 'server words', details: {} },
      },
    })
    await show(person, options)

    await userEvent.click(await screen.findByRole('button', { name: 'Revoke Service agent' }))

    expect(await screen.findByRole('alert')).toHaveTextContent(en.refusal.last_admin)
  })

  it('asks a store manager’s locations before the server does', async () => {
    const sent = serve(answers)
    await show(person, options)

    await userEvent.click(await screen.findByRole('button', { name: 'Grant Store manager' }))
    const buttons = screen.getAllByRole('button', { name: 'Grant Store manager' })
    await userEvent.click(buttons[buttons.length - 1] as HTMLElement)

    expect(await screen.findByText(en.people.needsLocations)).toBeVisible()
    expect(sent).toEqual([])
  })
})

describe('the settings page', () => {
  it('opens appearance to everybody and names the right that is missing elsewhere', async () => {
    serve({})
    await show(
      <Routes>
        <Route path="/settings/*" element={<SettingsPage />} />
      </Routes>,
      { path: '/settings/people' },
    )

    expect(await screen.findByText('People is not open to you')).toBeVisible()
    const nav = screen.getByRole('navigation', { name: 'Settings sections' })
    expect(
      within(nav)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Appearance', 'My tokens'])
  })

  it('shows each person the sections of their rights', () => {
    const keys = (...permissions: string[]) => openSections(new Set(permissions)).map((section) => section.key)
    expect(keys()).toEqual(['appearance', 'tokens'])
    expect(keys('audit.read')).toEqual(['appearance', 'tokens', 'data-classes', 'audit'])
  })
})

describe('rules of the pages', () => {
  it('puts every verb of the API into one of five', () => {
    expect(['orders.read', 'orders.write', 'imports.undo', 'contacts.reveal', 'reports.export'].map(verbOf)).toEqual([
      'see',
      'do',
      'do',
      'reveal',
      'export',
    ])
  })

  it('compares two roles', () => {
    expect(difference(['a', 'b'], ['b', 'c'])).toEqual({ onlyFirst: ['a'], onlySecond: ['c'], shared: ['b'] })
  })

  it('reads a scope as the audit chain holds it', () => {
    const detail = { 'mainstem.brands': '*', 'mainstem.locations': '{"31","so\\"uth"}', 'mainstem.channels': '{}' }
    expect(scopeOf(detail)).toEqual({ brands: null, locations: ['31', 'so"uth'], channels: [] })
    expect(scopeOf({})).toBeNull()
  })

  it('marks what changed between two texts, word by word and sign by sign', () => {
    expect(differences('We write weekly.', 'We write daily.')).toEqual([
      { kind: 'same', text: 'We write ' },
      { kind: 'removed', text: 'weekly' },
      { kind: 'added', text: 'daily' },
      { kind: 'same', text: '.' },
    ])
    expect(differences('每周发送', '每月发送')).toEqual([
      { kind: 'same', text: '每' },
      { kind: 'removed', text: '周' },
      { kind: 'added', text: '月' },
      { kind: 'same', text: '发送' },
    ])
    expect(differences('', 'a')).toEqual([{ kind: 'added', text: 'a' }])
  })

  it('begins a day on the clock of its zone, also where the clock is moved', () => {
    expect(dayStart('2026-11-22', 'Asia/Shanghai')).toBe('2026-11-21T16:00:00.000Z')
    expect(dayStart('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z')
    expect(dayStart('2026-03-30', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z')
    expect(nextDay('2026-12-31')).toBe('2027-01-01')
  })

  it('carries the place of a text in the address', () => {
    const place = { purpose: 'marketing', channel: '*', language: 'zh-CN' } as const
    expect(placePath(place)).toBe('/settings/consent-texts/marketing/any/zh-CN')
    expect(placeOf({ purpose: 'marketing', channel: 'any', language: 'zh-CN' })).toEqual(place)
    expect(placeOf({ purpose: 'x', channel: 'any', language: 'en' })).toBeNull()
  })
})
