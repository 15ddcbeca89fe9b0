import type { Language } from '../preferences'
import { type Figure, isKnown, MINUS, PLUS, UNKNOWN } from './locale'
import { compactNumber, formatNumber } from './number'

const SIGNS: Readonly<Record<string, string>> = { CNY: '¥', JPY: '¥', USD: '$', EUR: '€', GBP: '£', HKD: 'HK$' }
const NO_MINOR_UNIT = new Set(['JPY', 'KRW', 'VND'])

export interface MoneyStyle {
  currency: string
  /** With more than one currency in use a sign is not enough: ¥ is yuan and yen. */
  severalCurrencies?: boolean
  signed?: boolean
  /** Whole units, for charts. Documents carry the minor unit. */
  whole?: boolean
}

export interface MoneyFigure {
  figure: string
  unit: string
}

function dressed(figure: string, style: MoneyStyle): string {
  const mark = figure.startsWith(MINUS) || figure.startsWith(PLUS) ? figure.slice(0, 1) : ''
  const digits = figure.slice(mark.length)
  const currencySign = style.severalCurrencies ? undefined : SIGNS[style.currency]
  // A no-break space keeps the code and its figure on one line.
  return currencySign ? `${mark}${currencySign}${digits}` : `${style.currency}\u00a0${mark}${digits}`
}

export function formatMoney(amount: Figure, language: Language, style: MoneyStyle): string {
  if (!isKnown(amount)) return UNKNOWN
  const decimals = style.whole || NO_MINOR_UNIT.has(style.currency) ? 0 : 2
  return dressed(formatNumber(amount, language, { decimals, signed: style.signed ?? false }), style)
}

/** For cards: from one million on in 万/亿 or M, below it in full. */
export function compactMoney(amount: Figure, language: Language, style: MoneyStyle): MoneyFigure {
  if (!isKnown(amount)) return { figure: UNKNOWN, unit: '' }
  const decimals = style.whole || NO_MINOR_UNIT.has(style.currency) ? 0 : 2
  const { figure, unit } = compactNumber(amount, language, { decimals, trim: false, signed: style.signed ?? false })
  return { figure: dressed(figure, style), unit }
}
