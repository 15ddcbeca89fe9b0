import { expect, it } from 'vitest'
import { calendarDays, stepOf } from './calendar'

it('ends today and begins on a Monday 26 weeks back', () => {
  const days = calendarDays('2026-11-22', new Map([['2026-11-20', 3]]))
  expect(days[0]).toMatchObject({ day: '2026-05-25', weekday: 0, week: 0 })
  expect(days.at(-1)).toMatchObject({ day: '2026-11-22', weekday: 6, week: 25 })
  expect(days.find((day) => day.count > 0)).toMatchObject({ day: '2026-11-20', count: 3 })
})

it('keeps none apart from few', () => {
  expect([0, 1, 5, 10].map((count) => stepOf(count, 10))).toEqual([0, 1, 3, 5])
})
