/** Days as ISO dates. All arithmetic is on the calendar: no zone can move them. */
export interface Period {
  from: string
  to: string
}

export type Grain = 'day' | 'week' | 'month'
export type Comparison = 'previous' | 'year' | 'none'

const DAY_MS = 86_400_000
/** From Monday: 1970-01-01 was a Thursday. */
const MONDAY = 4

const numberOf = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
const dayOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10)

export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days)
}

export function daysIn({ from, to }: Period): number {
  return numberOf(to) - numberOf(from) + 1
}

export function mondayOf(day: string): string {
  const number = numberOf(day)
  return dayOf(number - ((((number - MONDAY) % 7) + 7) % 7))
}

/** The last so many whole weeks of which there is data: a week in progress would look like a collapse. */
export function wholeWeeks(weeks: number, lastDay: string): Period {
  const to = addDays(mondayOf(addDays(lastDay, 1)), -1)
  return { from: addDays(to, 1 - 7 * weeks), to }
}

/** The period a figure is held against. A year before is 52 weeks before, so that weekdays meet weekdays. */
export function comparedWith(period: Period, comparison: Comparison): Period | null {
  if (comparison === 'none') return null
  const back = comparison === 'year' ? 364 : daysIn(period)
  return { from: addDays(period.from, -back), to: addDays(period.to, -back) }
}

/** Half a period of data would compare an apple with half an apple. */
export function isCovered(period: Period | null, firstDay: string | null): period is Period {
  return period !== null && firstDay !== null && period.from >= firstDay
}

/** Neither three bars nor three hundred. */
export function grainFor(period: Period): Grain {
  const days = daysIn(period)
  if (days <= 28) return 'day'
  return days <= 7 * 60 ? 'week' : 'month'
}

/** The first day of every bucket of a period, as the API names them. */
export function buckets(period: Period, grain: Grain): string[] {
  const found: string[] = []
  let day = grain === 'week' ? mondayOf(period.from) : grain === 'month' ? `${period.from.slice(0, 7)}-01` : period.from
  while (day <= period.to && found.length < 1_000) {
    found.push(day)
    day = nextBucket(day, grain)
  }
  return found
}

function nextBucket(day: string, grain: Grain): string {
  if (grain === 'day') return addDays(day, 1)
  if (grain === 'week') return addDays(day, 7)
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
