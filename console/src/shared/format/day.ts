const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?/

function offsetMinutes(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  const found = OFFSET.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '')
  if (!found?.[1]) return 0
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]))
}

/** The moment at which a day (`2026-11-22`) begins on the trade's clock, as the API takes it. */
export function startOfDay(day: string, timeZone: string): string {
  const utc = Date.parse(`${day}T00:00:00Z`)
  // The clock may be changed on that very day: the offset is asked of the moment it gives.
  const guess = utc - offsetMinutes(utc, timeZone) * 60_000
  return new Date(utc - offsetMinutes(guess, timeZone) * 60_000).toISOString()
}

/** The day so many days later, or earlier. */
export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
