import { describe, expect, it } from 'vitest'
import type { Moment } from './api'
import { daysOf } from './momentGroups'

const moment = (id: string, at: string, kind: string, detail: Moment['detail'] = {}): Moment => ({
  id,
  at,
  kind,
  channel: null,
  source: kind === 'event' ? 'Web shop' : null,
  truth: null,
  detail,
})
const viewed = (id: string, at: string) =>
  moment(id, at, 'event', { name: 'Product Viewed', event: 'track', product: id })
const dayOf = (at: string) => at.slice(0, 10)

describe('the timeline by day', () => {
  it('tells several products viewed in one visit as one line', () => {
    const days = daysOf(
      [viewed('a', '2026-11-22T10:20:00Z'), viewed('b', '2026-11-22T10:05:00Z'), viewed('c', '2026-11-22T08:00:00Z')],
      dayOf,
    )
    expect(days.map((day) => day.entries.map((entry) => entry.moments.length))).toEqual([[2, 1]])
  })

  it('never joins across days or kinds', () => {
    const days = daysOf(
      [
        viewed('a', '2026-11-22T00:05:00Z'),
        viewed('b', '2026-11-21T23:55:00Z'),
        moment('c', '2026-11-21T23:54:00Z', 'order'),
        moment('d', '2026-11-21T23:53:00Z', 'order'),
      ],
      dayOf,
    )
    expect(days.map((day) => [day.day, day.entries.length])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-21', 3],
    ])
  })
})
