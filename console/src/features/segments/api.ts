import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaCustomersRuleAnswerOut,
  SchemaCustomersRuleCountsOut,
  SchemaCustomersRuleInsightOut,
  SchemaCustomersSegmentFieldOut,
  SchemaCustomersSegmentFilterColumnOut,
  SchemaCustomersSegmentMemberOut,
  SchemaCustomersSegmentOut,
  SchemaCustomersSegmentPointOut,
  SchemaCustomersSegmentSampleOut,
  SchemaWebConsoleSegmentsSegmentRowOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'
import { usePreferences } from '@/shared/preferences'
import type { ApiGroup } from './rule'

export type SegmentRow = SchemaWebConsoleSegmentsSegmentRowOut
export type Segment = SchemaCustomersSegmentOut
export type SegmentField = SchemaCustomersSegmentFieldOut
export type FilterColumn = SchemaCustomersSegmentFilterColumnOut
export type RuleCounts = SchemaCustomersRuleCountsOut
export type RuleInsight = SchemaCustomersRuleInsightOut
export type PersonLine = SchemaCustomersSegmentSampleOut
export type SegmentPoint = SchemaCustomersSegmentPointOut
export type SegmentMember = SchemaCustomersSegmentMemberOut
export type RuleAnswer = SchemaCustomersRuleAnswerOut

export type SegmentSort = 'name' | '-name' | 'updated_at' | '-updated_at' | 'code' | '-code'

export interface SegmentsAsked {
  search: string
  state: 'in_use' | 'archived' | 'all'
  owner: 'anybody' | 'me'
  sort: SegmentSort
  cursor: string | null
  limit: number
}

const AREA = 'segments'
const keys = {
  all: [AREA] as const,
  one: (code: string) => [AREA, 'one', code] as const,
}

export const useLanguage = () => usePreferences().preferences.language

/** The typed words go with the request only where they name a segment, never a person. */
export function useSegmentRows(asked: SegmentsAsked) {
  const language = useLanguage()
  return useQuery({
    queryKey: [AREA, 'rows', language, asked],
    queryFn: ({ signal }) => {
      const { cursor, ...rest } = asked
      return bodyOf(
        api.GET('/api/console/segments', {
          params: { query: { ...rest, language, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      )
    },
    placeholderData: keepPreviousData,
  })
}

export async function findSegments(search: string, signal: AbortSignal) {
  const page = await bodyOf(
    api.GET('/api/console/segments', { params: { query: { search, limit: 5, language: 'en' } }, signal }),
  )
  return page.items
}

export function useSegmentRow(code: string) {
  const language = useLanguage()
  return useQuery({
    queryKey: [...keys.one(code), 'row', language],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/console/segments/{code}', { params: { path: { code }, query: { language } }, signal })),
  })
}

export function useSegment(code: string | null) {
  const language = useLanguage()
  return useQuery({
    queryKey: [...keys.one(code ?? ''), 'segment', language],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/customers/segments/{code}', {
          params: { path: { code: code ?? '' }, query: { language } },
          signal,
        }),
      ),
    enabled: code !== null,
  })
}

export function useFields() {
  return useQuery({
    queryKey: [AREA, 'fields'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/customers/segment-fields', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export const countRule = (rule: ApiGroup, language: 'en' | 'zh-CN', signal: AbortSignal): Promise<RuleCounts> =>
  bodyOf(
    api.POST('/api/customers/segment-rules/counts', {
      params: { query: { language } },
      body: { rule: rule as unknown as Record<string, unknown> },
      signal,
    }),
  )

/** Counts of a saved rule, so that its tree can be read with a number beside each branch. */
export function useCounts(rule: ApiGroup | null) {
  const language = useLanguage()
  return useQuery({
    queryKey: [AREA, 'counts', language, rule],
    queryFn: ({ signal }) => countRule(rule as ApiGroup, language, signal),
    enabled: rule !== null,
    staleTime: 60_000,
  })
}

export function useRuleInsight(rule: ApiGroup | null) {
  return useQuery({
    queryKey: [AREA, 'rule-insight', rule],
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/customers/segment-rules/insight', {
          body: { rule: rule as unknown as Record<string, unknown>, sample: 20 },
          signal,
        }),
      ),
    enabled: rule !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}

export function useSegmentInsight(code: string) {
  return useQuery({
    queryKey: [...keys.one(code), 'insight'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/customers/segments/{code}/insight', { params: { path: { code }, query: { sample: 0 } }, signal }),
      ),
    staleTime: 60_000,
  })
}

export function useHistory(code: string, days: number, zone: string) {
  const step = days <= 3 ? 'hour' : 'day'
  return useQuery({
    queryKey: [...keys.one(code), 'history', days],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/customers/segments/{code}/history', {
          params: { path: { code }, query: { days, step, zone } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function useVersions(code: string) {
  const language = useLanguage()
  return useQuery({
    queryKey: [...keys.one(code), 'versions', language],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/customers/segments/{code}/versions', { params: { path: { code }, query: { language } }, signal }),
      ),
  })
}

export function useMembers(code: string, cursor: string | null, limit: number) {
  return useQuery({
    queryKey: [...keys.one(code), 'members', cursor, limit],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/customers/segments/{code}/members', {
          params: { path: { code }, query: { limit, ...(cursor ? { cursor } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function useOverlap(code: string, others: readonly string[]) {
  return useQuery({
    queryKey: [...keys.one(code), 'overlap', others],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/customers/segments/{code}/overlap', {
          params: { path: { code }, query: { others: others.join(',') } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

export interface Whom {
  namespace: string
  value: string
}

export function useExplain(code: string) {
  const language = useLanguage()
  return useMutation({
    mutationFn: (whom: Whom) =>
      bodyOf(
        api.POST('/api/customers/segments/{code}/explain', {
          params: { path: { code }, query: { language } },
          body: whom,
        }),
      ),
    // Whom somebody asked about is kept nowhere.
    gcTime: 0,
  })
}

export function useValues(source: ValueSource | null, search: string) {
  return useQuery({
    queryKey: [AREA, 'values', source, search],
    queryFn: ({ signal }) => loadValues(source as ValueSource, search, signal),
    enabled: source !== null,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })
}

export type ValueSource =
  | { kind: 'field'; code: string; column?: string }
  | { kind: 'events' }
  | { kind: 'traits' }
  | { kind: 'properties'; event: string }

function loadValues(source: ValueSource, search: string, signal: AbortSignal) {
  switch (source.kind) {
    case 'field':
      return bodyOf(
        api.GET('/api/customers/segment-fields/{code}/values', {
          params: {
            path: { code: source.code },
            query: { search, ...(source.column ? { column: source.column } : {}) },
          },
          signal,
        }),
      )
    case 'events':
      return bodyOf(api.GET('/api/customers/segment-names/events', { params: { query: { search } }, signal }))
    case 'traits':
      return bodyOf(api.GET('/api/customers/segment-names/traits', { params: { query: { search } }, signal }))
    case 'properties':
      return bodyOf(
        api.GET('/api/customers/segment-names/properties', { params: { query: { event: source.event } }, signal }),
      )
  }
}

const ruleBody = (rule: ApiGroup) => rule as unknown as Record<string, unknown>

const forget = (client: QueryClient) => client.invalidateQueries({ queryKey: keys.all })

/** Every write of the area; afterwards what is shown of segments is asked for anew. */
export function useSegmentWrites() {
  const client = useQueryClient()
  const language = useLanguage()
  const at = (code: string) => ({ params: { path: { code }, query: { language } } })
  const done = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const got = await answer
    await forget(client)
    return got
  }
  return {
    create: (body: { code: string; name: string; rule: ApiGroup }) =>
      done(
        bodyOf(
          api.POST('/api/customers/segments', {
            params: { query: { language } },
            body: { ...body, rule: ruleBody(body.rule), owner: '' },
          }),
        ),
      ),
    update: (code: string, { rule, ...rest }: { name?: string; rule?: ApiGroup; known_version?: number }) =>
      done(
        bodyOf(
          api.PATCH('/api/customers/segments/{code}', {
            ...at(code),
            body: { ...rest, ...(rule ? { rule: ruleBody(rule) } : {}) },
          }),
        ),
      ),
    refresh: (code: string) =>
      done(bodyOf(api.POST('/api/customers/segments/{code}/refresh', { params: { path: { code } } }))),
    archive: (code: string) => done(bodyOf(api.POST('/api/customers/segments/{code}/archive', at(code)))),
    restore: (code: string) => done(bodyOf(api.POST('/api/customers/segments/{code}/restore', at(code)))),
  }
}

/** The members as a file, without contact data; fetched here because the sign-in goes with it. */
export async function downloadMembers(code: string): Promise<void> {
  const { data } = await api.GET('/api/customers/segments/{code}/members.csv', {
    params: { path: { code } },
    parseAs: 'blob',
  })
  const url = URL.createObjectURL(data as unknown as Blob)
  const link = document.createElement('a')
  link.href = url
  link.download = `${code}-members.csv`
  link.click()
  URL.revokeObjectURL(url)
}
