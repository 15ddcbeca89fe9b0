import { expect, it } from 'vitest'
import type { Metric, MetricResult } from '../api'
import { pivotOf, sumOf } from './pivot'
import { rowsOf, seriesOf } from './rows'
import { shapeOf } from './shape'

const result = (rows: MetricResult['rows'], additivity: MetricResult['additivity'] = 'additive') =>
  ({ rows, additivity, by: [], filters: {} }) as unknown as MetricResult
const money = { unit: 'money' } as Metric
const WEEKS = { from: '2026-10-12', to: '2026-10-25' }
const BEFORE = { from: '2026-09-28', to: '2026-10-11' }

it('keeps one currency, and puts each week beside the week in the same place before', () => {
  const rows = rowsOf({
    result: result([
      { week: '2026-10-12', currency: 'USD', value: '10.50' },
      { week: '2026-10-19', currency: 'USD', value: '12.00' },
      { week: '2026-10-19', currency: 'EUR', value: '99.00' },
    ]),
    before: { result: result([{ week: '2026-10-05', currency: 'USD', value: '8.00' }]), period: BEFORE },
    by: ['week'],
    beside: { currency: 'USD' },
    period: WEEKS,
  })

  expect(rows).toEqual([
    { keys: ['2026-10-12'], value: 10.5, before: null },
    { keys: ['2026-10-19'], value: 12, before: 8 },
  ])
})

it('sorts categories by size and keeps what is missing as missing', () => {
  const rows = rowsOf({
    result: result([
      { channel: 'call', value: 2 },
      { channel: null, value: null },
      { channel: 'web', value: 7 },
    ]),
    before: null,
    by: ['channel'],
    beside: {},
    period: null,
  })

  expect(rows.map(({ keys, value }) => [keys[0], value])).toEqual([
    ['web', 7],
    ['call', 2],
    [null, null],
  ])
})

it('leaves a gap where a share is unknown, and a zero where nothing was sold', () => {
  const rows = [{ keys: ['2026-10-12'], value: 0.5, before: null }]

  expect(seriesOf(rows, ['2026-10-12', '2026-10-19'], false)[0]?.values).toEqual([0.5, null])
  expect(seriesOf(rows, ['2026-10-12', '2026-10-19'], true)[0]?.values).toEqual([0.5, 0])
})

it('never stacks what does not add up', () => {
  expect(shapeOf(['week', 'channel'], { additivity: 'additive' }, money)).toBe('stack')
  expect(shapeOf(['week', 'channel'], { additivity: 'not_additive' }, money)).toBe('line')
  expect(shapeOf(['week', 'channel'], { additivity: 'additive' }, { unit: 'share' } as Metric)).toBe('line')
  expect(shapeOf(['weekday', 'hour'], { additivity: 'additive' }, money)).toBe('heat')
  expect(shapeOf(['location'], { additivity: 'additive' }, money)).toBe('bars')
  expect(shapeOf([], { additivity: 'additive' }, money)).toBe('figure')
})

it('crosses two dimensions with channels in their one order, and gives up where columns would be too many', () => {
  const row = (week: string, channel: string, value: number) => ({ keys: [week, channel], value, before: null })
  const kinds = new Map([
    ['store', 'store'],
    ['call', 'call'],
    ['web', 'web'],
  ] as const)

  const pivot = pivotOf([row('a', 'call', 0.1), row('a', 'store', 0.2), row('b', 'web', 9)], kinds)

  expect(pivot?.columns).toEqual(['store', 'web', 'call'])
  expect(pivot?.rows).toEqual([
    { key: 'a', values: [0.2, null, 0.1] },
    { key: 'b', values: [null, 9, null] },
  ])
  expect(sumOf(pivot?.rows[0]?.values ?? [])).toBe(0.3)
  expect(
    pivotOf(
      Array.from({ length: 9 }, (_, at) => row('a', `c${at}`, 1)),
      kinds,
    ),
  ).toBeNull()
})
