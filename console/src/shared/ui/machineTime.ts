import type { Moment } from '../format/moment'

/** The moment as `<time dateTime>` wants it, or nothing where there is no moment. */
export function machineTime(at: Moment): string | undefined {
  if (at === null || at === undefined || at === '') return undefined
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
