import type { ApiGroup, ApiRule } from './rule'

const all = (...rules: (ApiRule | ApiGroup)[]): ApiGroup => ({ combinator: 'and', rules })
const rfm = (...names: string[]) => all({ field: 'rfm.segment', operator: 'in', value: names })

/** Rules worth beginning with, as they would be written by hand. */
export const STARTS = {
  champions: rfm('champions'),
  atRisk: rfm('at_risk', 'cannot_lose'),
  lapsed: all({ field: 'orders.last_days_ago', operator: '>=', value: 90 }),
  newcomers: all({ field: 'orders.first_days_ago', operator: '<=', value: 30 }),
  once: all({ field: 'orders.count', operator: '=', value: 1 }),
  browsers: all(
    { field: 'events.count', operator: '>=', value: 1, params: { event: 'Product Viewed', within_days: 30 } },
    { field: 'orders.channels', operator: 'notIn', value: ['web', 'mini', 'app'] },
  ),
  bigSpenders: all({ field: 'orders.value', operator: '>=', value: 500, params: { within_days: 90 } }),
  manyChannels: all({ field: 'orders.channel_count', operator: '>=', value: 2 }),
} as const satisfies Record<string, ApiGroup>

export type StartKey = keyof typeof STARTS
export const START_KEYS = Object.keys(STARTS) as StartKey[]

export const isStart = (key: string | null): key is StartKey => key !== null && key in STARTS

export const EMPTY_RULE: ApiGroup = { combinator: 'and', rules: [] }
