import type { Language } from '../preferences'

/** English is British here: day before month, and the 24-hour clock. */
export const INTL_TAG: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' }

/** What stands where we do not know. A zero would be a statement; this is not one. */
export const UNKNOWN = '–'

/** The minus of typography, as wide as a plus, so that columns of signed numbers line up. */
export const MINUS = '\u2212'

export const PLUS = '+'

/** Decimal figures come from the API as text, so that nothing is lost on the way. */
export type Figure = number | string | null | undefined

export function isKnown(value: Figure): value is number | string {
  if (value === null || value === undefined || value === '') return false
  return Number.isFinite(Number(value))
}
