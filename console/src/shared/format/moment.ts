import type { Language } from '../preferences'
import { UNKNOWN } from './locale'

export type Moment = string | number | Date | null | undefined

interface Parts {
  year: number
  month: number
  day: number
  hour: string
  minute: string
  /** 0 is Monday, because weeks start there. */
  weekday: number
}

const readers = new Map<string, Intl.DateTimeFormat>()
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const HAN_WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function reader(timeZone: string): Intl.DateTimeFormat {
  const known = readers.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    hourCycle: 'h23',
  })
  readers.set(timeZone, made)
  return made
}

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/

/** Reads the clock of `timeZone`. A date without a time is that date everywhere: no zone may move it. */
function partsOf(moment: Moment, timeZone: string): Parts | null {
  if (moment === null || moment === undefined || moment === '') return null
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return null
  const zone = typeof moment === 'string' && DAY_ONLY.test(moment) ? 'UTC' : timeZone
  const found = new Map(
    reader(zone)
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  )
  return {
    year: Number(found.get('year')),
    month: Number(found.get('month')),
    day: Number(found.get('day')),
    hour: found.get('hour') ?? '',
    minute: found.get('minute') ?? '',
    weekday: WEEKDAYS.indexOf(found.get('weekday') ?? ''),
  }
}

const two = (value: number) => String(value).padStart(2, '0')
const isoDay = (p: Parts) => `${p.year}-${two(p.month)}-${two(p.day)}`

/** 2026-11-20 18:32: sorts as it reads, and is as wide as its neighbours. */
export function tableDateTime(moment: Moment, timeZone: string): string {
  const p = partsOf(moment, timeZone)
  return p ? `${isoDay(p)} ${p.hour}:${p.minute}` : UNKNOWN
}

export function tableDate(moment: Moment, timeZone: string): string {
  const p = partsOf(moment, timeZone)
  return p ? isoDay(p) : UNKNOWN
}

export function clockTime(moment: Moment, timeZone: string): string {
  const p = partsOf(moment, timeZone)
  return p ? `${p.hour}:${p.minute}` : UNKNOWN
}

/** Fri 20 Nov, 11月20日 周五; the year stands there when it is not the present one. */
export function proseDate(moment: Moment, language: Language, timeZone: string, now: number): string {
  const p = partsOf(moment, timeZone)
  if (!p) return UNKNOWN
  const otherYear = p.year !== partsOf(now, timeZone)?.year
  if (language === 'zh-CN') {
    return `${otherYear ? `${p.year}年` : ''}${p.month}月${p.day}日 周${HAN_WEEKDAYS[p.weekday] ?? ''}`
  }
  return `${WEEKDAYS[p.weekday]} ${p.day} ${MONTHS[p.month - 1]}${otherYear ? ` ${p.year}` : ''}`
}

/** 24 Aug–22 Nov, 8月24日–11月22日. */
export function dateRange(from: Moment, to: Moment, language: Language, timeZone: string, now: number): string {
  const [a, b, present] = [partsOf(from, timeZone), partsOf(to, timeZone), partsOf(now, timeZone)]
  if (!a || !b) return UNKNOWN
  const showYear = a.year !== b.year || a.year !== present?.year
  const write = (p: Parts, withYear: boolean) =>
    language === 'zh-CN'
      ? `${withYear ? `${p.year}年` : ''}${p.month}月${p.day}日`
      : `${p.day} ${MONTHS[p.month - 1]}${withYear ? ` ${p.year}` : ''}`
  if (isoDay(a) === isoDay(b)) return write(a, showYear)
  return `${write(a, a.year !== b.year)}–${write(b, showYear)}`
}

// Making one takes as long as a hundred uses of it, and a table has hundreds of moments.
const offsetFormats = new Map<string, Intl.DateTimeFormat>()

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const known = offsetFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' })
  offsetFormats.set(timeZone, made)
  return made
}

let ownZone: string | undefined

/** The zone of the viewer's own clock, which a page sees once. */
export function viewerZone(): string {
  ownZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone
  return ownZone
}

/** Two moments that read the same on both clocks need no zone beside them. */
export function zoneMark(moment: Moment, timeZone: string, viewerZone: string): string | null {
  if (tableDateTime(moment, timeZone) === tableDateTime(moment, viewerZone)) return null
  const date = new Date(moment as string | number | Date)
  const parts = offsetFormat(timeZone).formatToParts(date)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
