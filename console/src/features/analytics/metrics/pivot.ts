import { CHANNELS, type Channel } from '@/shared/channel'
import type { Row } from './rows'

const MOST_COLUMNS = 8

export interface Pivot {
  columns: readonly (string | null)[]
  rows: readonly { key: string | null; values: readonly (number | null)[] }[]
}

/** Two dimensions side by side, if the second has few enough values to stand as columns; channels in their order. */
export function pivotOf(rows: readonly Row[], kinds: ReadonlyMap<string, Channel> | null): Pivot | null {
  const sizes = new Map<string | null, number>()
  for (const { keys, value } of rows) {
    const column = keys[1] ?? null
    sizes.set(column, (sizes.get(column) ?? 0) + Math.abs(value ?? 0))
  }
  if (sizes.size === 0 || sizes.size > MOST_COLUMNS) return null
  const rank = (code: string | null) => {
    const kind = kinds?.get(code ?? '')
    return kind ? CHANNELS.indexOf(kind) : CHANNELS.length
  }
  const columns = [...sizes.keys()].sort((a, b) => rank(a) - rank(b) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  const lines = new Map<string | null, (number | null)[]>()
  for (const { keys, value } of rows) {
    const key = keys[0] ?? null
    const values = lines.get(key) ?? columns.map(() => null)
    values[columns.indexOf(keys[1] ?? null)] = value
    lines.set(key, values)
  }
  return { columns, rows: [...lines].map(([key, values]) => ({ key, values })) }
}

/** Amounts are of cents: sums are rounded back to them. Only for what adds up. */
export function sumOf(values: readonly (number | null)[]): number {
  return Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 100) / 100
}
