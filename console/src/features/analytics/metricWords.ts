import type { Format } from '@/shared/format/useFormat'
import type { Language } from '@/shared/preferences'
import type { Explanation } from '@/shared/ui/Explanation'
import type { Metric, MetricResult, MetricRow } from './api'

type Text = Readonly<Record<string, string>>

/** The registry's words in the person's language. */
export function wordsOf(text: Text | null | undefined, language: Language): string {
  return text?.[language === 'en' ? 'en' : 'zh'] ?? ''
}

/** English sentences are joined by a space, Chinese ones by nothing. */
export function joined(language: Language, ...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(language === 'en' ? ' ' : '')
}

export type Inputs = NonNullable<Explanation['inputs']>

/** What a metric is, from the registry: definition, formula, owner, version, and the figures it was made from. */
export function explanationOf(
  metric: Metric,
  language: Language,
  made: { inputs?: Inputs; asOf?: string | null } = {},
): Explanation {
  return {
    title: wordsOf(metric.name, language),
    definition: joined(language, wordsOf(metric.description, language), wordsOf(metric.basis, language)),
    formula: wordsOf(metric.formula, language),
    version: String(metric.version),
    owner: wordsOf(metric.owner_name, language),
    ...(made.inputs?.length ? { inputs: made.inputs } : {}),
    ...(made.asOf ? { computedAt: made.asOf } : {}),
  }
}

/** The rows of one currency or unit of measure: different ones never stand in one chart. */
export function rowsBeside(result: MetricResult, beside: Readonly<Record<string, string>>): readonly MetricRow[] {
  return result.rows.filter((row) =>
    Object.entries(beside).every(([column, value]) => row[column] === undefined || row[column] === value),
  )
}

export function valueIn(row: MetricRow | undefined): number | null {
  const value = row?.value
  if (value === null || value === undefined) return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

/** How a metric's value is written in a table, with all its digits. */
export function writeValue(
  metric: Metric,
  value: number | string | null | undefined,
  format: Format,
  currency: string,
): string {
  switch (metric.unit) {
    case 'money':
      return format.money(value, { currency })
    case 'share':
      return format.share(value)
    default:
      return format.number(value, { decimals: 0 })
  }
}

/** How an axis up to `largest` writes its ticks. */
export function axisOf(metric: Metric, format: Format, largest: number): (value: number) => string {
  return metric.unit === 'share' ? (value) => format.share(value, 0) : format.axis(largest)
}
