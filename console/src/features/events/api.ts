import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaEventsAccountOut,
  SchemaEventsEventOut,
  SchemaEventsPathOut,
  SchemaEventsQuarantinedOut,
  SchemaEventsReasonOut,
  SchemaEventsSourceAccountOut,
  SchemaEventsSourceChange,
  SchemaEventsSourceIn,
  SchemaEventsSourceKeyOut,
  SchemaEventsSourceOut,
  SchemaWebConsoleEventPathEventPathOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

export type Source = SchemaEventsSourceOut
export type SourceAccount = SchemaEventsSourceAccountOut
export type Account = SchemaEventsAccountOut
export type SourceKey = SchemaEventsSourceKeyOut
export type LoggedEvent = SchemaEventsEventOut
export type EventPlace = SchemaEventsPathOut
export type EventWay = SchemaWebConsoleEventPathEventPathOut
export type Quarantined = SchemaEventsQuarantinedOut
export type Reason = SchemaEventsReasonOut
export type Step = 'hour' | 'day'

export const eventKeys = {
  all: ['events'] as const,
  accounts: ['events', 'accounts'] as const,
  account: (code: string) => ['events', 'accounts', code] as const,
  quarantine: ['events', 'quarantine'] as const,
}

export function useSourceAccounts(isEnabled = true) {
  return useQuery({
    queryKey: eventKeys.accounts,
    queryFn: async () => ({ items: await bodyOf(api.GET('/api/events/overview')) }),
    enabled: isEnabled,
  })
}

export function useSourceAccount(code: string) {
  return useQuery({
    queryKey: eventKeys.account(code),
    queryFn: () => bodyOf(api.GET('/api/events/sources/{code}/overview', { params: { path: { code } } })),
  })
}

export function useCourse(code: string, step: Step, hours: number, timeZone: string) {
  return useQuery({
    queryKey: ['events', 'course', code, step, hours, timeZone],
    queryFn: () =>
      bodyOf(
        api.GET('/api/events/sources/{code}/course', {
          params: { path: { code }, query: { step, hours, time_zone: timeZone } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** Counts every account again from the rows themselves: slow on a large log, so only when somebody asks. */
export function useRecount() {
  return useMutation({ mutationFn: () => bodyOf(api.GET('/api/events/accounts/drift')) })
}

export function useSourceWrites() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: eventKeys.accounts })
  return {
    create: useMutation({
      mutationFn: (body: SchemaEventsSourceIn) => bodyOf(api.POST('/api/events/sources', { body })),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ code, ...body }: Partial<SchemaEventsSourceChange> & { code: string }) =>
        bodyOf(
          api.PATCH('/api/events/sources/{code}', {
            params: { path: { code } },
            body: { any_origin: false, no_limit: false, ...body },
          }),
        ),
      onSuccess,
    }),
    rotate: useMutation({
      mutationFn: (code: string) =>
        bodyOf(api.POST('/api/events/sources/{code}/write-key', { params: { path: { code } } })),
      onSuccess,
    }),
  }
}

export interface TailFilter {
  source: string
  kind: string
  name: string
}

export function listLatest(filter: TailFilter, limit: number, cursor: string | null = null) {
  return bodyOf(
    api.GET('/api/events/log', {
      params: {
        query: {
          limit,
          ...(cursor ? { cursor } : {}),
          ...(filter.source ? { source: filter.source } : {}),
          ...(filter.kind ? { kind: filter.kind as LoggedEvent['kind'] } : {}),
          ...(filter.name ? { name: filter.name } : {}),
        },
      },
    }),
  )
}

export function useEventPlace(id: string | null) {
  return useQuery({
    queryKey: ['events', 'place', id],
    queryFn: () => bodyOf(api.GET('/api/events/log/{event_id}', { params: { path: { event_id: id ?? '' } } })),
    enabled: id !== null,
    refetchInterval: (query) => (query.state.data?.awaited_by.length ? 3_000 : false),
  })
}

export function useEventWay(id: string | null) {
  return useQuery({
    queryKey: ['events', 'way', id],
    queryFn: () => bodyOf(api.GET('/api/console/events/{event_id}/path', { params: { path: { event_id: id ?? '' } } })),
    enabled: id !== null,
    // An event on its way arrives while one looks.
    refetchInterval: (query) =>
      query.state.data?.lake.state === 'pending' || query.state.data?.identity.state === 'pending' ? 3_000 : false,
  })
}

export interface QuarantineFilter {
  source?: string | undefined
  reason?: string | undefined
}

export function useQuarantine(filter: QuarantineFilter, cursor: string | null) {
  return useQuery({
    queryKey: [...eventKeys.quarantine, 'list', filter, cursor],
    queryFn: () =>
      bodyOf(
        api.GET('/api/events/quarantine', {
          params: {
            query: {
              limit: 50,
              ...(cursor ? { cursor } : {}),
              ...(filter.source ? { source: filter.source } : {}),
              ...(filter.reason ? { reason: filter.reason } : {}),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function useReasons(source?: string) {
  return useQuery({
    queryKey: [...eventKeys.quarantine, 'reasons', source ?? ''],
    queryFn: () => bodyOf(api.GET('/api/events/quarantine/reasons', { params: { query: source ? { source } : {} } })),
    placeholderData: keepPreviousData,
  })
}

export function useQuarantined(id: string | null) {
  return useQuery({
    queryKey: [...eventKeys.quarantine, 'one', id],
    queryFn: () =>
      bodyOf(api.GET('/api/events/quarantine/{quarantined_id}', { params: { path: { quarantined_id: id ?? '' } } })),
    enabled: id !== null,
  })
}

export function useReplay() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (chosen: { ids?: string[]; source?: string; reason?: string }) =>
      bodyOf(api.POST('/api/events/quarantine/replay', { body: chosen })),
    onSuccess: () => client.invalidateQueries({ queryKey: eventKeys.all }),
  })
}
