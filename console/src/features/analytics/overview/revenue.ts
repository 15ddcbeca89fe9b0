import { CHANNELS, type Channel } from '@/shared/channel'
import type { Coverage, MetricResult } from '../api'
import { rowsBeside, valueIn } from '../metricWords'
import type { Grain } from '../period'

export interface ChannelSeries {
  /** null: of a channel that is in no register. */
  channel: Channel | null
  values: readonly number[]
}

/** Kinds of channel by the code orders carry; several shops of one kind are one series. */
export function kindsOf(coverage: Coverage | undefined): ReadonlyMap<string, Channel> {
  const known = new Map<string, Channel>()
  for (const { code, kind } of coverage?.channels ?? []) {
    const channel = CHANNELS.find((each) => each === kind)
    if (channel) known.set(code, channel)
  }
  return known
}

/** One series per kind of channel, in the one order they have everywhere; each bucket has a value, nothing sold is 0. */
export function channelSeries(
  result: MetricResult,
  places: readonly string[],
  grain: Grain,
  currency: string,
  kinds: ReadonlyMap<string, Channel>,
): ChannelSeries[] {
  const sums = new Map<Channel | null, number[]>()
  for (const row of rowsBeside(result, { currency })) {
    const channel = kinds.get(String(row.channel)) ?? null
    const place = places.indexOf(String(row[grain]))
    if (place < 0) continue
    const values = sums.get(channel) ?? places.map(() => 0)
    values[place] = (values[place] ?? 0) + (valueIn(row) ?? 0)
    sums.set(channel, values)
  }
  return [...CHANNELS, null].flatMap((channel) => {
    const values = sums.get(channel)
    return values ? [{ channel, values }] : []
  })
}

/** What each bucket adds up to; amounts are of cents, sums are rounded back to them. */
export function totalsOf(series: readonly ChannelSeries[], places: number): number[] {
  return Array.from({ length: places }, (_, place) => {
    const sum = series.reduce((total, { values }) => total + (values[place] ?? 0), 0)
    return Math.round(sum * 100) / 100
  })
}
