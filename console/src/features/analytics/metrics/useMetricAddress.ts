import { useMemo } from 'react'
import { urlChoice, urlRange, urlText } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import type { Coverage, Filters, Metric, Question } from '../api'
import { urlCodes } from '../overview/useOverviewAddress'
import { type Comparison, comparedWith, type Grain, isCovered, type Period, wholeWeeks } from '../period'

const STANDARD_WEEKS = 13
/** What the API narrows by; days are narrowed by the period. */
export const NARROWED_BY = [
  'channel',
  'location',
  'source',
  'currency',
  'category',
  'department',
  'unit_of_measure',
  'segment',
  'campaign',
] as const
export const GRAINS: readonly Grain[] = ['day', 'week', 'month']

const SCHEMA = {
  // "all" asks for the whole alone; left out, the course over the weeks.
  by: urlText('week'),
  split: urlText(),
  range: urlRange(['', '']),
  compare: urlChoice<Comparison>(['previous', 'year', 'none'], 'previous'),
  ...Object.fromEntries(NARROWED_BY.map((code) => [code, urlCodes()])),
} as {
  by: ReturnType<typeof urlText>
  split: ReturnType<typeof urlText>
  range: ReturnType<typeof urlRange>
  compare: ReturnType<typeof urlChoice<Comparison>>
} & Record<(typeof NARROWED_BY)[number], ReturnType<typeof urlCodes>>

export const WHOLE = 'all'

export interface MetricAsked {
  by: readonly string[]
  period: Period | null
  before: Period | null
  compare: Comparison
  isBeforeData: boolean
  filters: Filters
}

/** What is asked of a metric lies in the address: a link shows the same to whoever may see it. */
export function useMetricAddress(metric: Metric | undefined, coverage: Coverage | undefined) {
  const [address, change] = useUrlState(SCHEMA)
  const asked = useMemo((): MetricAsked | null => {
    if (!metric || !coverage) return null
    const allowed = (code: string) => metric.dimensions.includes(code)
    const by = allowed(address.by) ? address.by : address.by === WHOLE ? null : standardOf(metric)
    const split = by && address.split !== by && allowed(address.split) ? address.split : null
    const [from, to] = address.range
    const last = coverage.last_day
    const chosen = from ? { from, to } : last ? wholeWeeks(STANDARD_WEEKS, last) : null
    const period = metric.has_history ? chosen : null
    const wanted = period ? comparedWith(period, address.compare) : null
    const before = isCovered(wanted, coverage.first_day) ? wanted : null
    return {
      by: [by, split].filter((code): code is string => code !== null),
      period,
      before,
      compare: address.compare,
      isBeforeData: wanted !== null && before === null,
      filters: Object.fromEntries(
        NARROWED_BY.map((code) => [code, metric.filters.includes(code) ? address[code] : []]),
      ),
    }
  }, [address, metric, coverage])
  return { address, asked, change }
}

function standardOf(metric: Metric): string | null {
  return metric.dimensions.includes('week') ? 'week' : (metric.dimensions[0] ?? null)
}

/** The parts, the whole, and both of the period before. The whole is asked for itself: parts do not always add up. */
export function questionsOf(metric: Metric, asked: MetricAsked): Question[] {
  const { by, period, before, filters } = asked
  const one = (days: Period | null): Question[] => [
    { metric: metric.code, by, period: days, filters },
    { metric: metric.code, period: days, filters },
  ]
  return [...one(period), ...(before ? one(before) : [])]
}
