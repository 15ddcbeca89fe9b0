import { expect, it } from 'vitest'
import { windowOf } from './useWindowedRows'

it('draws what is near the window and leaves the rest as stretches of the right height', () => {
  expect(windowOf(5000, 200, 900, 40)).toEqual({ first: 0, end: 38, above: 0, below: (5000 - 38) * 40 })
  expect(windowOf(5000, -40_000, 900, 40)).toEqual({ first: 980, end: 1043, above: 39_200, below: (5000 - 1043) * 40 })
  expect(windowOf(5000, -199_500, 900, 40)).toMatchObject({ end: 5000, below: 0 })
})

it('never draws less than nothing when the list got shorter', () => {
  const rows = windowOf(210, -400_000, 900, 40)
  expect(rows.end).toBeGreaterThanOrEqual(rows.first)
  expect(rows.below).toBeGreaterThanOrEqual(0)
})
