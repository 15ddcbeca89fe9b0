const DAY_MS = 86_400_000
const WEEKS = 26

export interface CalendarDay {
  /** 2026-11-22 */
  day: string
  /** 0 is Monday. */
  weekday: number
  week: number
  count: number
}

/** The days of the last 26 weeks up to today, each with its place; weeks start on Monday. */
export function calendarDays(today: string, counts: ReadonlyMap<string, number>): CalendarDay[] {
  const last = Date.parse(`${today}T00:00:00Z`)
  const weekday = (new Date(last).getUTCDay() + 6) % 7
  const first = last - (weekday + (WEEKS - 1) * 7) * DAY_MS
  return Array.from({ length: (last - first) / DAY_MS + 1 }, (_, place) => {
    const day = new Date(first + place * DAY_MS).toISOString().slice(0, 10)
    return { day, weekday: place % 7, week: Math.floor(place / 7), count: counts.get(day) ?? 0 }
  })
}

/** Which of six steps a count takes; none at all is the lowest. */
export function stepOf(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0
  return Math.min(5, 1 + Math.floor(((count - 1) / Math.max(1, most)) * 5))
}
