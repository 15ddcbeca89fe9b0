import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import en from '@/i18n/en/campaigns.json'
import zh from '@/i18n/zh-CN/campaigns.json'
import { renderInConsole } from '@/testing/renderInConsole'
import type { Campaign, Effect } from './api'
import { codeFor } from './builder/useCampaignDraft'
import { WhyDrawer } from './people/WhyDrawer'
import { Audience } from './report/Audience'
import { Verdict } from './report/Verdict'

const CAMPAIGN = {
  code: 'spring',
  name: 'Spring',
  state: 'sent',
  is_simulated: true,
  decided_at: '2026-11-20T08:00:00Z',
} as Campaign

/** With the words of the area, and what the server would have answered. */
function given(answers: Record<string, unknown> = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  for (const [key, data] of Object.entries(answers)) client.setQueryData(['campaigns', ...key.split('/')], data)
  return (piece: ReactNode) => <Words client={client}>{piece}</Words>
}

function Words({ client, children }: { client: QueryClient; children: ReactNode }) {
  i18next.addResourceBundle('en', 'campaigns', en)
  i18next.addResourceBundle('zh-CN', 'campaigns', zh)
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

const inWords = given()

describe('the audience', () => {
  const outcomes = {
    campaign_code: 'spring',
    state: 'sent' as const,
    audience: 10,
    by_outcome: { sent: 6, held_out: 1, no_permission: 3 },
    by_reason: [
      { outcome: 'held_out' as const, reason_code: 'global_holdout', persons: 1 },
      { outcome: 'no_permission' as const, reason_code: 'no_consent', persons: 2 },
      { outcome: 'no_permission' as const, reason_code: 'consent_withdrawn', persons: 1 },
      { outcome: 'sent' as const, reason_code: '', persons: 6 },
    ],
    adds_up: true,
    opened: 0,
    clicked: 0,
    unsubscribed: 0,
  }

  it('is the sum of its outcomes, each leading to its people', async () => {
    await renderInConsole(<Audience campaign={CAMPAIGN} outcomes={outcomes as never} mark={null} />, {
      around: inWords,
      permissions: ['messages.read'],
    })
    expect(screen.getByRole('img', { name: /Audience of 10: Sent 6; Held out 1; No permission 3/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Sent' })).toHaveAttribute('href', '/campaigns/spring/people?outcome=sent')
    expect(screen.getByRole('link', { name: 'Never gave permission for this purpose' })).toHaveAttribute(
      'href',
      '/campaigns/spring/people?outcome=no_permission&reason=no_consent',
    )
    expect(screen.getByRole('row', { name: 'Sum of all outcomes 10 100.0%' })).toBeInTheDocument()
  })

  it('leads nowhere for those who may not see people, and says when it does not add up', async () => {
    await renderInConsole(
      <Audience campaign={CAMPAIGN} outcomes={{ ...outcomes, adds_up: false } as never} mark={null} />,
      {
        around: inWords,
      },
    )
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Does not add up')).toBeInTheDocument()
  })
})

describe('the verdict', () => {
  const bounded = (value: number, low: number, high: number) => ({ value, low, high })
  const effect = {
    campaign: 'spring',
    verdict: 'unclear',
    confidence: 0.95,
    treated: { persons: 524, converted: 81, share: bounded(0.155, 0.126, 0.188) },
    held_out: { persons: 134, converted: 13, share: bounded(0.097, 0.058, 0.159) },
    lift: bounded(0.058, -0.011, 0.109),
    incremental_conversions: bounded(30, -6, 57),
    incremental_revenue: [],
    is_final: false,
    is_simulated: true,
    window_ends_at: null,
    as_of: null,
  } as unknown as Effect
  const asked = (data: Effect) => ({ data, isPending: false, isError: false }) as never

  it('never claims an effect whose interval contains 0', async () => {
    await renderInConsole(<Verdict campaign={CAMPAIGN} effect={asked(effect)} mayMetrics />, { around: inWords })
    expect(screen.getByText(/No effect can be told: 15.5% of the treated bought against 9.7%/)).toBeInTheDocument()
    expect(screen.getByText('Simulated')).toBeInTheDocument()
    expect(screen.getByText(/^\+5.8/)).toHaveAttribute('data-unsure', 'true')
  })

  it('speaks Chinese', async () => {
    const good = { ...effect, verdict: 'positive', lift: bounded(0.058, 0.02, 0.109) } as Effect
    await renderInConsole(<Verdict campaign={CAMPAIGN} effect={asked(good)} mayMetrics />, {
      around: inWords,
      language: 'zh-CN',
    })
    expect(screen.getByText(/^有效：实验组转化率15.5%，对照组9.7%/)).toBeInTheDocument()
  })

  it('names the right that is missing', async () => {
    await renderInConsole(<Verdict campaign={CAMPAIGN} effect={asked(effect)} mayMetrics={false} />, {
      around: inWords,
    })
    expect(screen.getByText(/metrics\.read/)).toBeInTheDocument()
  })
})

describe('why somebody did or did not get it', () => {
  it('says the decision in words, with every attempt', async () => {
    const answer = {
      campaign_code: 'spring',
      person_id: 'p',
      was_in_audience: true,
      outcome: 'failed',
      reason_code: 'recipient_refused',
      sentence: '',
      decided_at: '2026-11-20T08:00:00Z',
      due_at: null,
      attempts: [
        {
          number: 1,
          started_at: '2026-11-20T08:00:01Z',
          finished_at: '2026-11-20T08:00:02Z',
          result: 'failed',
          reason_code: 'recipient_refused',
          detail: '550 no such user',
          provider_id: null,
        },
      ],
      tracking: [],
    }
    const close = vi.fn()
    await renderInConsole(<WhyDrawer code="spring" personId="p" name={null} decisionId={undefined} onClose={close} />, {
      around: given({ 'why/spring/p': answer }),
    })
    expect(await screen.findByText('Attempt 1: not taken')).toBeInTheDocument()
    expect(screen.getAllByText('The provider refused the address')).toHaveLength(2)
    expect(screen.getByText('550 no such user')).toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    expect(close).toHaveBeenCalled()
  })

  it('says that somebody was not in the audience', async () => {
    const answer = { was_in_audience: false, outcome: null, attempts: [], tracking: [] }
    await renderInConsole(
      <WhyDrawer code="spring" personId="p" name={null} decisionId={undefined} onClose={() => {}} />,
      { around: given({ 'why/spring/p': answer }) },
    )
    expect(await screen.findByText(/Not in the audience/)).toBeInTheDocument()
  })
})

describe('a code for a new campaign', () => {
  it('follows the name and is one the server takes', () => {
    expect(codeFor('Spring sale, 10 %', 'x1y2')).toBe('spring-sale-10-x1y2')
    expect(codeFor('春季新品', 'x1y2')).toBe('campaign-x1y2')
    expect(codeFor('A'.repeat(200), 'x1y2')).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/)
  })
})
