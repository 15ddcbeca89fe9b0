import type { MetricResult } from '../api'
import { rowsBeside, valueIn } from '../metricWords'
import { buckets, type Grain, type Period } from '../period'
import { isTime } from './shape'

/** One line of the table, and one mark of the chart: both are drawn from these and nothing else. */
export interface Row {
  keys: readonly (string | null)[]
  value: number | null
  /** In the period before. */
  before: number | null
}

interface RowsAsked {
  result: MetricResult
  before: { result: MetricResult; period: Period } | null
  by: readonly string[]
  beside: Readonly<Record<string, string>>
  period: Period | null
}

/** The API's rows of one currency or unit, each with its counterpart of the period before. */
export function rowsOf({ result, before, by, beside, period }: RowsAsked): Row[] {
  const keysOf = (row: Readonly<Record<string, unknown>>) =>
    by.map((code) => (row[code] === null || row[code] === undefined ? null : String(row[code])))
  const [first] = by
  const shift = before && period && isTime(first) ? shifted(period, before.period, first as Grain) : null
  const earlier = new Map<string, number | null>()
  for (const row of before ? rowsBeside(before.result, beside) : []) {
    const keys = keysOf(row)
    if (shift && keys[0]) keys[0] = shift.get(keys[0]) ?? keys[0]
    earlier.set(JSON.stringify(keys), valueIn(row))
  }
  const rows = rowsBeside(result, beside).map((row): Row => {
    const keys = keysOf(row)
    return { keys, value: valueIn(row), before: earlier.get(JSON.stringify(keys)) ?? null }
  })
  // Times stay in their order, everything else goes by size.
  if (isTime(first) || first === 'weekday' || first === 'hour') return rows
  return rows.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
}

/** From a bucket of the period before to the one in the same place of this period. */
function shifted(period: Period, before: Period, grain: Grain): ReadonlyMap<string, string> {
  const now = buckets(period, grain)
  return new Map(buckets(before, grain).flatMap((bucket, place) => (now[place] ? [[bucket, now[place]]] : [])))
}

export interface SeriesOfTime {
  key: string | null
  values: (number | null)[]
}

/** For lines: one series a value of the second dimension, the largest first; a bucket without a row is a gap. */
export function seriesOf(rows: readonly Row[], places: readonly string[], isSum: boolean): SeriesOfTime[] {
  const found = new Map<string, SeriesOfTime>()
  for (const { keys, value } of rows) {
    const key = keys[1] ?? null
    const place = places.indexOf(keys[0] ?? '')
    if (place < 0) continue
    const series = found.get(String(key)) ?? { key, values: places.map(() => (isSum ? 0 : null)) }
    series.values[place] = value
    found.set(String(key), series)
  }
  const weight = ({ values }: SeriesOfTime) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return [...found.values()].sort((a, b) => weight(b) - weight(a))
}
