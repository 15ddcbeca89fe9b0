import { describe, expect, it } from 'vitest'
import { addDays, buckets, comparedWith, grainFor, isCovered, mondayOf, wholeWeeks } from './period'

describe('periods', () => {
  it('knows Mondays, whatever the day and the year', () => {
    expect(mondayOf('2026-11-25')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('1969-12-31')).toBe('1969-12-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('ends with the last whole week of data', () => {
    expect(wholeWeeks(13, '2026-11-24')).toEqual({ from: '2026-08-24', to: '2026-11-22' })
    expect(wholeWeeks(1, '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
  })

  it('is held against the days before, or the same weekdays of the year before', () => {
    const period = { from: '2026-10-12', to: '2026-11-22' }
    expect(comparedWith(period, 'previous')).toEqual({ from: '2026-08-31', to: '2026-10-11' })
    expect(comparedWith(period, 'year')).toEqual({ from: '2025-10-13', to: '2025-11-23' })
    expect(comparedWith(period, 'none')).toBeNull()
  })

  it('is not held against days before the first data', () => {
    expect(isCovered({ from: '2026-08-31', to: '2026-10-11' }, '2026-08-24')).toBe(true)
    expect(isCovered({ from: '2026-05-25', to: '2026-08-23' }, '2026-08-24')).toBe(false)
    expect(isCovered({ from: '2026-05-25', to: '2026-08-23' }, null)).toBe(false)
  })

  it('is cut into as many bars as can be read', () => {
    expect(grainFor({ from: '2026-11-01', to: '2026-11-14' })).toBe('day')
    expect(grainFor({ from: '2026-08-24', to: '2026-11-22' })).toBe('week')
    expect(grainFor({ from: '2024-01-01', to: '2026-11-22' })).toBe('month')
    expect(buckets({ from: '2026-11-04', to: '2026-11-16' }, 'week')).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ])
    expect(buckets({ from: '2026-11-30', to: '2027-01-02' }, 'month')).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ])
  })
})
