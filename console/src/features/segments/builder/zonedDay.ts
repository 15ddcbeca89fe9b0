/** How far a zone's clock is ahead at a moment, as `+08:00`. */
function offsetOf(moment: Date, timeZone: string): string {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find((part) => part.type === 'timeZoneName')?.value
  return name?.replace(/^GMT$/, 'GMT+00:00').replace('GMT', '') ?? '+00:00'
}

/** The day a moment lies in on the trade's clock: `2026-11-20`. */
export function dayOf(moment: string, timeZone: string): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return ''
  // The Swedish way of writing a date is the machine's.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at)
}

/** The moment at which a day begins on the trade's clock: `2026-11-20T00:00:00+08:00`. */
export function momentOfDay(day: string, timeZone: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return `${day}T00:00:00${offsetOf(noon, timeZone)}`
}
