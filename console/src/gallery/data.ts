import type { Channel } from '@/shared/channel'

// Fixed figures for looking at things. They are invented, and a production build does not contain them.

export const NOW = Date.parse('2026-11-22T03:20:04+08:00')

export const WEEKS = [
  '8/24',
  '8/31',
  '9/7',
  '9/14',
  '9/21',
  '9/28',
  '10/5',
  '10/12',
  '10/19',
  '10/26',
  '11/2',
  '11/9',
  '11/16',
]

const TOTALS = [1.06, 1.1, 1.12, 1.11, 1.14, 1.32, 1.17, 1.16, 1.16, 1.18, 1.19, 1.68, 1.21].map(
  (million) => million * 1e6,
)
export const BEFORE = [1.0, 1.02, 1.04, 1.06, 1.12, 1.3, 1.16, 1.09, 1.06, 1.1, 1.17, 1.34, 1.19].map(
  (million) => million * 1e6,
)

const SHARES: readonly [Channel, number][] = [
  ['store', 0.45],
  ['web', 0.083],
  ['mini', 0.12],
  ['app', 0.044],
  ['market', 0.228],
  ['social', 0.055],
  ['call', 0.02],
]

export const REVENUE = SHARES.map(([channel, share]) => ({
  channel,
  // A little wave per channel, so that no two weeks are alike.
  values: TOTALS.map((total, week) => Math.round(total * share * (1 + 0.06 * Math.sin(week * 1.7 + share * 40)))),
}))

export const CLAIMS: readonly { channel: Channel; claimed: number; measured: number; interval: [number, number] }[] = [
  { channel: 'mini', claimed: 0.271, measured: 0.214, interval: [0.168, 0.26] },
  { channel: 'market', claimed: 0.224, measured: 0.131, interval: [0.082, 0.181] },
  { channel: 'web', claimed: 0.163, measured: 0.118, interval: [0.079, 0.159] },
  { channel: 'app', claimed: 0.121, measured: 0.127, interval: [0.091, 0.163] },
  { channel: 'social', claimed: 0.118, measured: 0.049, interval: [0.004, 0.097] },
  { channel: 'call', claimed: 0.03, measured: 0.036, interval: [-0.006, 0.061] },
]

export interface CampaignRow {
  key: 'c1' | 'c2' | 'c3' | 'c4' | 'c5'
  channel: Channel
  reached: number
  conversion: number
  lift: number
  interval: [number, number]
  worth: number
}

export const CAMPAIGNS: readonly CampaignRow[] = [
  {
    key: 'c1',
    channel: 'mini',
    reached: 18420,
    conversion: 0.0648,
    lift: 0.0141,
    interval: [0.008, 0.0203],
    worth: 268340,
  },
  {
    key: 'c2',
    channel: 'app',
    reached: 9310,
    conversion: 0.0412,
    lift: 0.0044,
    interval: [-0.0012, 0.01],
    worth: 40960,
  },
  {
    key: 'c3',
    channel: 'store',
    reached: 26875,
    conversion: 0.1125,
    lift: 0.0186,
    interval: [0.011, 0.0275],
    worth: 512700,
  },
  {
    key: 'c4',
    channel: 'web',
    reached: 5142,
    conversion: 0.0933,
    lift: 0.0152,
    interval: [0.0068, 0.0236],
    worth: 78210,
  },
  {
    key: 'c5',
    channel: 'call',
    reached: 61208,
    conversion: 0.0291,
    lift: -0.0011,
    interval: [-0.0046, 0.0022],
    worth: -67330,
  },
]

export const HOURS = Array.from({ length: 14 }, (_, hour) => `${hour + 9}:00`)

export const ORDERS_BY_HOUR = Array.from({ length: 7 }, (_, day) =>
  HOURS.map((_hour, place) => {
    const lunch = Math.exp(-((place - 3.5) ** 2) / 3)
    const evening = Math.exp(-((place - 10.5) ** 2) / 5)
    const weekend = day >= 5 ? 1.35 : 1
    return Math.round((12 + 40 * lunch + 82 * evening) * weekend + ((day * 7 + place * 3) % 9))
  }),
)

export interface CustomerRow {
  id: string
  zh: string
  en: string
  tier: 'gold' | 'silver' | 'plain'
  spend: number
  orders: number
  last: string
  place: 's1' | 's2' | 's3'
  channel: Channel
  risk: number | null
  points: number
}

const NAMES: readonly [string, string][] = [
  ['林*晴', 'Lin*qing'],
  ['王*', 'Wan*Lei'],
  ['陈*远', 'Che*Yuan'],
  ['欧阳*', 'Ouy*Min'],
  ['李*', 'Li*Na'],
  ['张*宁', 'Zha*Ning'],
  ['赵*', 'Zha*Hui'],
  ['克里斯托弗*蒙', 'Chr*Montgomery-Whitfield'],
]
const TIERS = ['gold', 'silver', 'plain'] as const
const CHANNEL_ROUND: readonly Channel[] = ['store', 'mini', 'web', 'app', 'market', 'social', 'call', 'partner']

export const CUSTOMERS: readonly CustomerRow[] = Array.from({ length: 24 }, (_, place) => {
  const [zh, en] = NAMES[place % NAMES.length] as [string, string]
  return {
    id: `C-${7000 + place * 37}-94Q${place}`,
    zh,
    en,
    tier: TIERS[place % 3] as CustomerRow['tier'],
    spend: place === 7 ? 100_000_000 : place === 9 ? 0 : Math.round(829600 / (place + 1)) / 100,
    orders: place === 9 ? 0 : 27 - (place % 27),
    last: new Date(NOW - place * 26 * 3_600_000 - 2_340_000).toISOString(),
    place: (['s1', 's2', 's3'] as const)[place % 3] as CustomerRow['place'],
    channel: CHANNEL_ROUND[place % 8] as Channel,
    risk: place === 9 ? null : ((place * 13) % 90) / 100,
    points: place * 411,
  }
})

export const FORECAST = {
  weeks: [
    '9/7',
    '9/14',
    '9/21',
    '9/28',
    '10/5',
    '10/12',
    '10/19',
    '10/26',
    '11/2',
    '11/9',
    '11/16',
    '11/23',
    '11/30',
    '12/7',
    '12/14',
    '12/21',
    '12/28',
    '1/4',
  ],
  actual: [22, 25, 21, 28, 31, 27, 33, 30, 36, 52, 38, null, null, null, null, null, null, null],
  expected: [null, null, null, null, null, null, null, null, null, null, 38, 41, 44, 47, 51, 58, 60, 61],
  low: [null, null, null, null, null, null, null, null, null, null, 38, 34, 35, 36, 38, 42, 43, 44],
  high: [null, null, null, null, null, null, null, null, null, null, 38, 49, 55, 61, 67, 76, 80, 83],
}

export const COHORTS = {
  months: ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
  values: Array.from({ length: 6 }, (_, cohort) =>
    Array.from({ length: 6 }, (_, month) =>
      month >= 6 - cohort ? null : Math.round(1000 * (0.31 * 0.82 ** month - 0.012 * (cohort % 3))) / 1000,
    ),
  ),
}
