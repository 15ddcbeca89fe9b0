import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type {
  SchemaAnalyticsCoverageOut,
  SchemaAnalyticsMetricOut,
  SchemaAnalyticsMetricResultOut,
  SchemaAnalyticsPartOut,
  SchemaAnalyticsPathsOut,
  SchemaAnalyticsRegistryOut,
  SchemaWebConsoleAttentionAttentionOut,
  SchemaWebConsoleAttentionWorkOut,
  SchemaWebConsoleOverviewCampaignRowOut,
  SchemaWebConsoleOverviewCampaignRowsOut,
  SchemaWebConsoleTradeOrdersOrderRowOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'
import { Refusal } from '@/shared/api/refusal'
import type { Period } from './period'

export type Metric = SchemaAnalyticsMetricOut
export type Registry = SchemaAnalyticsRegistryOut
export type Coverage = SchemaAnalyticsCoverageOut
export type Part = SchemaAnalyticsPartOut
export type Paths = SchemaAnalyticsPathsOut
export type Work = SchemaWebConsoleAttentionWorkOut
export type Attention = SchemaWebConsoleAttentionAttentionOut
export type CampaignRow = SchemaWebConsoleOverviewCampaignRowOut
export type CampaignRows = SchemaWebConsoleOverviewCampaignRowsOut
export type LatestOrder = SchemaWebConsoleTradeOrdersOrderRowOut

export type Filters = Readonly<Record<string, readonly string[]>>
export type MetricRow = Readonly<Record<string, string | number | null>>

export interface MetricResult extends Omit<SchemaAnalyticsMetricResultOut, 'rows'> {
  rows: readonly MetricRow[]
}

export interface Question {
  metric: string
  by?: readonly string[]
  period?: Period | null
  filters?: Filters
}

/** What came of one question of many: a refused one leaves the others their answers. */
export type Answer = { result: MetricResult; refusal: null } | { result: null; refusal: Refusal }

const SCREEN_MS = 60_000

export const registryQuery = queryOptions({
  queryKey: ['analytics', 'registry'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/analytics/metrics', { signal })),
  staleTime: 60 * SCREEN_MS,
})

export function useRegistry(isWanted = true) {
  return useQuery({ ...registryQuery, enabled: isWanted })
}

export function useCoverage(isWanted = true) {
  return useQuery({
    queryKey: ['analytics', 'coverage'],
    queryFn: ({ signal }): Promise<Coverage> => bodyOf(api.GET('/api/analytics/coverage', { signal })),
    enabled: isWanted,
    refetchInterval: SCREEN_MS,
  })
}

/** Answers in the order of the questions, all of one state of the data. */
export function useAnswers(questions: readonly Question[], isWanted = true) {
  const body = { questions: questions.map(written) }
  return useQuery({
    queryKey: ['analytics', 'questions', body],
    queryFn: async ({ signal }): Promise<readonly Answer[]> => {
      const { answers } = await bodyOf(api.POST('/api/analytics/questions', { body, signal }))
      return answers.map(({ result, refusal }) =>
        result
          ? { result: result as unknown as MetricResult, refusal: null }
          : { result: null, refusal: refusalOf(refusal) },
      )
    },
    enabled: isWanted && questions.length > 0,
    placeholderData: keepPreviousData,
    refetchInterval: SCREEN_MS,
  })
}

function written({ metric, by = [], period, filters = {} }: Question) {
  const chosen = Object.fromEntries(
    Object.entries(filters).flatMap(([code, values]) => (values.length ? [[code, [...values]]] : [])),
  )
  return { metric, by: [...by], filters: chosen, ...(period ? { from: period.from, to: period.to } : {}) }
}

function refusalOf(refusal: { code: string; message: string; details: Record<string, unknown> } | null): Refusal {
  return new Refusal(refusal?.code === 'outside_scope' ? 403 : 422, refusal?.code ?? 'fault', refusal?.message ?? '')
}

export function usePaths(period: Period | null, filters: Filters, isWanted = true) {
  const query = {
    ...(period ? { from: period.from, to: period.to } : {}),
    channel: [...(filters.channel ?? [])],
    location: [...(filters.location ?? [])],
  }
  return useQuery({
    queryKey: ['analytics', 'paths', query],
    queryFn: ({ signal }): Promise<Paths> => bodyOf(api.GET('/api/analytics/paths', { params: { query }, signal })),
    enabled: isWanted && period !== null,
    placeholderData: keepPreviousData,
  })
}

/** The values of a dimension to choose from, the largest first. */
export function useParts(dimension: string, search: string, isWanted = true) {
  return useQuery({
    queryKey: ['analytics', 'parts', dimension, search],
    queryFn: ({ signal }): Promise<Part[]> =>
      bodyOf(
        api.GET('/api/analytics/dimensions/{code}/values', {
          params: { path: { code: dimension }, query: { search, limit: 200 } },
          signal,
        }),
      ),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    staleTime: SCREEN_MS,
  })
}

export function useAttention() {
  return useQuery({
    queryKey: ['console', 'attention'],
    queryFn: ({ signal }): Promise<Attention> => bodyOf(api.GET('/api/console/attention', { signal })),
    refetchInterval: SCREEN_MS,
  })
}

export function useCampaignResults(isWanted = true) {
  return useQuery({
    queryKey: ['console', 'overview', 'campaigns'],
    queryFn: ({ signal }): Promise<CampaignRows> => bodyOf(api.GET('/api/console/overview/campaigns', { signal })),
    enabled: isWanted,
  })
}

/** Where the same question is given as a file. */
export function exportPath({ metric, by = [], period, filters = {} }: Question): string {
  const search = new URLSearchParams()
  for (const code of by) search.append('by', code)
  if (period) {
    search.set('from', period.from)
    search.set('to', period.to)
  }
  for (const [code, values] of Object.entries(filters)) for (const value of values) search.append(code, value)
  return `/api/analytics/metrics/${encodeURIComponent(metric)}/export?${search}`
}

export function useLatestOrders() {
  return useQuery({
    queryKey: ['orders', 'latest'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/orders', { params: { query: { limit: 10 } }, signal })),
    refetchInterval: SCREEN_MS,
  })
}
