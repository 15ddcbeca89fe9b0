import { CHANNELS, type Channel } from '@/shared/channel'
import type { Paths } from '../api'

/** Where an order came from: a kind of channel whose visit was seen, a mail, or no trace at all. */
export type Origin = Channel | 'email' | 'walk_in' | 'none' | 'other'

export interface PathLink {
  from: Origin
  to: Channel | 'other'
  orders: number
}

/** Sources of one kind flow together; whoever ordered in a store without a trace before walked in. */
export function linksOf(paths: Paths, kindOf: ReadonlyMap<string, Channel>): PathLink[] {
  const kinds = new Map(paths.origins.map(({ code, kind }) => [code, kind]))
  const sums = new Map<string, PathLink>()
  for (const { origin, channel, orders } of paths.rows) {
    const to = kindOf.get(channel) ?? 'other'
    const from = originOf(origin, origin ? (kinds.get(origin) ?? null) : null, to)
    const key = `${from} ${to}`
    const known = sums.get(key)
    sums.set(key, { from, to, orders: orders + (known?.orders ?? 0) })
  }
  return [...sums.values()].sort((a, b) => b.orders - a.orders)
}

function originOf(origin: string | null, kind: string | null, to: Channel | 'other'): Origin {
  if (origin === null) return to === 'store' ? 'walk_in' : 'none'
  if (kind === 'email') return 'email'
  return CHANNELS.find((each) => each === kind) ?? 'other'
}
