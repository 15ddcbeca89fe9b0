import type { Language } from '../preferences'
import { type Figure, isKnown, UNKNOWN } from './locale'
import { formatNumber } from './number'

/** A share between 0 and 1, shown as percent. */
export function formatShare(share: Figure, language: Language, decimals = 1): string {
  if (!isKnown(share)) return UNKNOWN
  return `${formatNumber(Number(share) * 100, language, { decimals })}%`
}

/** A relative change between 0 and 1, always signed. */
export function formatChange(change: Figure, language: Language, decimals = 1): string {
  if (!isKnown(change)) return UNKNOWN
  return `${formatNumber(Number(change) * 100, language, { decimals, signed: true })}%`
}

const POINTS: Readonly<Record<Language, string>> = { en: '\u00a0pp', 'zh-CN': '个百分点' }

/** The change of a share, in points: a percentage of a percentage is read two ways. */
export function formatPoints(change: Figure, language: Language, decimals = 1): string {
  if (!isKnown(change)) return UNKNOWN
  return formatNumber(Number(change) * 100, language, { decimals, signed: true }) + POINTS[language]
}
