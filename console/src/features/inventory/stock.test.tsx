import { QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import en from '@/i18n/en/inventory.json'
import { makeQueryClient } from '@/shared/api/queryClient'
import { answerApi } from '@/testing/answerApi'
import { renderInConsole } from '@/testing/renderInConsole'
import { MOVE_KINDS } from './moveKind'
import { PositionDetail } from './PositionDetail'

afterEach(() => vi.restoreAllMocks())

const POSITION = {
  sku: 'tea',
  name: 'Tea',
  unit_of_measure: 'piece',
  location_code: 'S1',
  location_name: 'Xuhui',
  on_hand: 18,
  reserved: 4,
  available: 14,
  last_moved_at: null,
  last_kind: null,
  has_derived: true,
  safety: 0,
  quota: 0,
  holds: [],
  moves: 3,
  ledger_sum: 18,
  agrees: true,
  as_of: '2026-11-20T02:00:00Z',
}
const ENTRY = { id: 1, kind: 'delivery', cause: 'D1', occurred_at: '2026-11-19T02:00:00Z', import_id: null }

async function shown(position: object) {
  const ledger = { items: [{ ...ENTRY, quantity: 18, balance: 18, is_derived: true }], next_cursor: null }
  answerApi(({ path }) => (path.endsWith('/ledger') ? ledger : position))
  await renderInConsole(<PositionDetail place={{ location: 'S1', sku: 'tea' }} />, {
    permissions: ['stock.read', 'products.read'],
    around: (children) => <QueryClientProvider client={makeQueryClient()}>{children}</QueryClientProvider>,
  })
}

it('has a word for every reason why stock moves', () => {
  expect(Object.keys(en.kind).sort()).toEqual([...MOVE_KINDS].sort())
})

it('says how what is available comes about, and that the ledger agrees', async () => {
  await shown(POSITION)

  expect(await screen.findByText('−4')).toBeInTheDocument()
  expect(screen.getByText('14')).toBeInTheDocument()
  expect(screen.getByText('Sum of 3 rows 18 = on hand 18')).toBeInTheDocument()
  expect(await screen.findByText('+18')).toBeInTheDocument()
  expect(screen.getAllByText('Derived').length).toBeGreaterThan(0)
})

it('says so where the ledger does not agree', async () => {
  await shown({ ...POSITION, ledger_sum: 17, agrees: false })

  expect(await screen.findByText('Sum of 3 rows 17 is not on hand 18')).toBeInTheDocument()
})
