import { expect, it } from 'vitest'
import { dayPlus, startOfDay } from './day'

it('begins a day on the clock of the trade', () => {
  expect(startOfDay('2026-11-22', 'Asia/Shanghai')).toBe('2026-11-21T16:00:00.000Z')
  expect(startOfDay('2026-11-22', 'UTC')).toBe('2026-11-22T00:00:00.000Z')
  expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z')
  expect(startOfDay('2026-03-30', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z')
})

it('counts days', () => {
  expect(dayPlus('2026-02-28', 1)).toBe('2026-03-01')
  expect(dayPlus('2026-01-01', -1)).toBe('2025-12-31')
})
