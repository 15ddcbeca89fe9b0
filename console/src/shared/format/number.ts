import type { Language } from '../preferences'
import { type Figure, INTL_TAG, isKnown, MINUS, PLUS, UNKNOWN } from './locale'

const formatters = new Map<string, Intl.NumberFormat>()

/** Making a formatter costs more than using one, and a table uses thousands. */
function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(INTL_TAG[language], options)
  formatters.set(key, made)
  return made
}

export interface NumberStyle {
  /** Digits after the point: exactly so many, or up to so many when `trim` is set. */
  decimals?: number
  trim?: boolean
  /** Changes are always signed. */
  signed?: boolean
}

export function formatNumber(value: Figure, language: Language, style: NumberStyle = {}): string {
  if (!isKnown(value)) return UNKNOWN
  const { decimals, trim = false, signed = false } = style
  const options: Intl.NumberFormatOptions = { signDisplay: 'never' }
  if (decimals === undefined) {
    options.maximumFractionDigits = 6
  } else {
    options.maximumFractionDigits = decimals
    options.minimumFractionDigits = trim ? 0 : decimals
  }
  // The text goes to Intl as it came: a Number would round what has more than 15 digits.
  const digits = formatter(language, options).format(value as Intl.StringNumericLiteral)
  return sign(Number(value), digits, signed) + digits
}

/** What rounds to zero carries no sign: −0.0 would claim a direction that nobody can see. */
export function sign(value: number, digits: string, signed: boolean): string {
  if (!/[1-9]/.test(digits)) return ''
  if (value < 0) return MINUS
  return signed && value > 0 ? PLUS : ''
}

export interface CompactFigure {
  figure: string
  /** Empty below one million. The gap before it is drawn by `text-autospace`, never typed. */
  unit: string
}

interface Scale {
  from: number
  per: number
  unit: string
  decimals: number
}

// The unit is chosen after rounding: 99,999,999 is 1 亿, not 10,000 万.
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  'zh-CN': [
    { from: 99_995_000, per: 1e8, unit: '亿', decimals: 2 },
    { from: 1e6, per: 1e4, unit: '万', decimals: 1 },
  ],
  en: [
    { from: 999_500_000, per: 1e9, unit: 'B', decimals: 2 },
    { from: 99_950_000, per: 1e6, unit: 'M', decimals: 0 },
    { from: 1e6, per: 1e6, unit: 'M', decimals: 2 },
  ],
}

/** For cards and axes only; a table shows every figure in full. */
export function compactNumber(value: Figure, language: Language, style: NumberStyle = {}): CompactFigure {
  if (!isKnown(value)) return { figure: UNKNOWN, unit: '' }
  const number = Number(value)
  const scale = SCALES[language].find((each) => Math.abs(number) >= each.from)
  if (!scale) return { figure: formatNumber(value, language, { decimals: 0, trim: true, ...style }), unit: '' }
  const figure = formatNumber(number / scale.per, language, {
    decimals: scale.decimals,
    trim: true,
    signed: style.signed ?? false,
  })
  return { figure, unit: scale.unit }
}

export function formatCompact(value: Figure, language: Language, style: NumberStyle = {}): string {
  const { figure, unit } = compactNumber(value, language, style)
  return figure + unit
}

/** Returns how an axis up to `largest` writes its ticks: all of them in one unit, and the zero bare. */
export function axisNumber(largest: number, language: Language): (value: number) => string {
  const scale = SCALES[language].find((each) => Math.abs(largest) >= each.from)
  return (value) => {
    if (value === 0 || !scale) return formatNumber(value, language, { decimals: 2, trim: true })
    return formatNumber(value / scale.per, language, { decimals: 2, trim: true }) + scale.unit
  }
}
