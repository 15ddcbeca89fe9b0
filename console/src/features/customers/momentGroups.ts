import type { Moment } from './api'

export interface DayOfMoments {
  day: string
  entries: readonly MomentEntry[]
}

/** One line of the timeline: a moment, or several alike that followed each other (three products viewed). */
export interface MomentEntry {
  first: Moment
  moments: readonly Moment[]
}

/** How long a visit may pause and still be told as one line. */
const SAME_VISIT_MS = 30 * 60_000

const nameOf = (moment: Moment) => String(moment.detail.name ?? moment.detail.event ?? '')

function isSame(before: Moment, next: Moment): boolean {
  if (before.kind === 'identifier_joined' && next.kind === 'identifier_joined') {
    return Math.abs(Date.parse(before.at) - Date.parse(next.at)) <= SAME_VISIT_MS
  }
  return (
    before.kind === 'event' &&
    next.kind === 'event' &&
    before.source === next.source &&
    before.truth === next.truth &&
    actOf(before) === actOf(next) &&
    Math.abs(Date.parse(before.at) - Date.parse(next.at)) <= SAME_VISIT_MS
  )
}

export type Act = 'viewed' | 'carted' | 'visited' | 'checkout' | 'call' | 'named'

/** What a visitor did, by the names of the Track spec; everything else keeps its own name. */
export function actOf(moment: Moment): Act | string {
  const name = nameOf(moment)
  if (name === 'Product Viewed') return 'viewed'
  if (name === 'Product Added') return 'carted'
  if (name === 'Checkout Started') return 'checkout'
  if (name === 'Call Answered') return 'call'
  if (moment.detail.event === 'page' || moment.detail.event === 'screen') return 'visited'
  return `named:${name}`
}

/** Moments by day of the trade's clock, newest first, each run of alike events as one entry. */
export function daysOf(moments: readonly Moment[], dayOf: (at: string) => string): DayOfMoments[] {
  const days: { day: string; entries: { first: Moment; moments: Moment[] }[] }[] = []
  for (const moment of moments) {
    const day = dayOf(moment.at)
    let present = days.at(-1)
    if (!present || present.day !== day) {
      present = { day, entries: [] }
      days.push(present)
    }
    const entry = present.entries.at(-1)
    const before = entry?.moments.at(-1)
    if (entry && before && isSame(before, moment)) entry.moments.push(moment)
    else present.entries.push({ first: moment, moments: [moment] })
  }
  return days
}
