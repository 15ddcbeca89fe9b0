import { describe, expect, it } from 'vitest'
import { clockTime, dateRange, proseDate, tableDate, tableDateTime, zoneMark } from './moment'

const shanghai = 'Asia/Shanghai'
const now = Date.parse('2026-11-22T03:20:00+08:00')

describe('dates', () => {
  it('writes tables in ISO order on the clock of the trade', () => {
    expect(tableDateTime('2026-11-20T10:32:00Z', shanghai)).toBe('2026-11-20 18:32')
    expect(tableDateTime('2026-11-20T16:05:00Z', shanghai)).toBe('2026-11-21 00:05')
    expect(clockTime('2026-11-20T10:32:00Z', shanghai)).toBe('18:32')
    expect(tableDateTime(null, shanghai)).toBe('–')
    expect(tableDateTime('soon', shanghai)).toBe('–')
  })

  it('lets no zone move a date without a time', () => {
    expect(tableDate('2026-11-20', 'America/Los_Angeles')).toBe('2026-11-20')
  })

  it('writes prose with weekday, and the year when it is not the present one', () => {
    expect(proseDate('2026-11-20T10:32:00Z', 'en', shanghai, now)).toBe('Fri 20 Nov')
    expect(proseDate('2026-11-20T10:32:00Z', 'zh-CN', shanghai, now)).toBe('11月20日 周五')
    expect(proseDate('2025-03-18', 'en', shanghai, now)).toBe('Tue 18 Mar 2025')
    expect(proseDate('2025-03-18', 'zh-CN', shanghai, now)).toBe('2025年3月18日 周二')
  })

  it('joins ranges with an en dash', () => {
    expect(dateRange('2026-08-24', '2026-11-22', 'en', shanghai, now)).toBe('24 Aug–22 Nov')
    expect(dateRange('2026-08-24', '2026-11-22', 'zh-CN', shanghai, now)).toBe('8月24日–11月22日')
    expect(dateRange('2025-12-20', '2026-01-04', 'en', shanghai, now)).toBe('20 Dec 2025–4 Jan 2026')
    expect(dateRange('2026-08-24', '2026-08-24', 'en', shanghai, now)).toBe('24 Aug')
  })

  it('marks the zone only when the viewer would read another time', () => {
    expect(zoneMark('2026-11-20T10:32:00Z', shanghai, shanghai)).toBeNull()
    expect(zoneMark('2026-11-20T10:32:00Z', shanghai, 'Asia/Singapore')).toBeNull()
    expect(zoneMark('2026-11-20T10:32:00Z', shanghai, 'Europe/London')).toBe('GMT+8')
  })
})
