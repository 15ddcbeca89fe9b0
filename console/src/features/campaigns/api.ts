import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaCampaignsCampaignOut,
  SchemaCampaignsPlanIn,
  SchemaWebConsoleCampaignPeopleDecisionLineOut,
  SchemaWebConsoleCampaignsCampaignLineOut,
  SchemaWebConsoleCampaignsEffectOut,
  SchemaWebConsoleCampaignsResultOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'
import { asRefusal } from '@/shared/api/refusal'
import { looksLikeIdentifier } from '@/shared/format/mask'
import { usePreferences } from '@/shared/preferences'
import type { MessageLocale } from '@/shared/template/api'

export type Campaign = SchemaCampaignsCampaignOut
export type CampaignPlan = SchemaCampaignsPlanIn
export type CampaignLine = SchemaWebConsoleCampaignsCampaignLineOut
export type CampaignResult = SchemaWebConsoleCampaignsResultOut
export type Effect = SchemaWebConsoleCampaignsEffectOut
export type DecisionLine = SchemaWebConsoleCampaignPeopleDecisionLineOut

export const STATES = ['draft', 'sending', 'sent', 'cancelled'] as const
export const OUTCOMES = [
  'sent',
  'waiting',
  'unknown',
  'failed',
  'held_out',
  'no_permission',
  'suppressed',
  'capped',
  'quiet_expired',
  'exited',
] as const
export type Outcome = (typeof OUTCOMES)[number]
export const FOLLOWED = ['opened', 'clicked', 'unsubscribed'] as const
export const ARMS = ['treated', 'held_out'] as const
export const PAGE_SIZE = 50

const several = <Choice extends string>(text: string | undefined) => (text ? (text.split(',') as Choice[]) : undefined)

export interface ListQuery {
  filters: Readonly<Record<string, string>>
  search: string
  sort: string | null
  cursor: string | null
}

export function useCampaigns({ filters, search, sort, cursor }: ListQuery) {
  return useQuery({
    queryKey: ['campaigns', 'list', filters, search, sort, cursor],
    queryFn: () =>
      bodyOf(
        api.GET('/api/console/campaigns', {
          params: {
            query: {
              limit: PAGE_SIZE,
              ...(filters.state ? { state: several<(typeof STATES)[number]>(filters.state) ?? [] } : {}),
              ...(filters.channel ? { channel: several<string>(filters.channel) ?? [] } : {}),
              ...(filters.segment ? { segment: filters.segment } : {}),
              ...(filters.template ? { template: filters.template } : {}),
              ...(search && !looksLikeIdentifier(search) ? { search } : {}),
              ...(sort === 'name' ? { sort: 'name' as const } : {}),
              ...(cursor ? { cursor } : {}),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

/** Measured beside the list: the rows stand there while this is on its way. */
export function useResults(codes: readonly string[]) {
  return useQuery({
    queryKey: ['campaigns', 'results', codes],
    queryFn: () => bodyOf(api.POST('/api/console/campaigns/results', { body: { codes: [...codes] } })),
    enabled: codes.length > 0,
    staleTime: 60_000,
  })
}

export function useCampaign(code: string | null) {
  return useQuery({
    queryKey: ['campaigns', 'one', code],
    queryFn: () => bodyOf(api.GET('/api/campaigns/campaigns/{code}', { params: { path: { code: code ?? '' } } })),
    enabled: code !== null,
    // While it is being sent the page follows.
    refetchInterval: (query) => (query.state.data?.state === 'sending' ? 3_000 : false),
  })
}

export function useOutcomes(code: string, isSending: boolean) {
  return useQuery({
    queryKey: ['campaigns', 'outcomes', code],
    queryFn: () => bodyOf(api.GET('/api/campaigns/campaigns/{code}/outcomes', { params: { path: { code } } })),
    refetchInterval: isSending ? 2_000 : false,
  })
}

export function useEffectOf(code: string, isEnabled: boolean) {
  return useQuery({
    queryKey: ['campaigns', 'effect', code],
    queryFn: () => bodyOf(api.GET('/api/console/campaigns/{code}/effect', { params: { path: { code } } })),
    enabled: isEnabled,
    staleTime: 60_000,
    // Right after sending the lake does not know the campaign yet; that is no fault.
    retry: (times, error) => times < 2 && asRefusal(error).isPassing,
    refetchInterval: (query) => (query.state.error && asRefusal(query.state.error).status === 404 ? 20_000 : false),
  })
}

export function useLinks(code: string) {
  return useQuery({
    queryKey: ['campaigns', 'links', code],
    queryFn: () => bodyOf(api.GET('/api/console/campaigns/{code}/links', { params: { path: { code } } })),
  })
}

export function useDecisions(code: string, { filters, cursor }: Pick<ListQuery, 'filters' | 'cursor'>) {
  return useQuery({
    queryKey: ['campaigns', 'decisions', code, filters, cursor],
    queryFn: () =>
      bodyOf(
        api.GET('/api/console/campaigns/{code}/decisions', {
          params: {
            path: { code },
            query: {
              limit: PAGE_SIZE,
              ...(filters.outcome ? { outcome: filters.outcome as Outcome } : {}),
              ...(filters.reason ? { reason: filters.reason } : {}),
              ...(filters.arm ? { arm: filters.arm as (typeof ARMS)[number] } : {}),
              ...(filters.followed ? { followed: filters.followed as (typeof FOLLOWED)[number] } : {}),
              ...(cursor ? { cursor } : {}),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function useWhy(code: string, personId: string) {
  return useQuery({
    queryKey: ['campaigns', 'why', code, personId],
    queryFn: () =>
      bodyOf(
        api.GET('/api/campaigns/campaigns/{code}/why/{person_id}', {
          params: { path: { code, person_id: personId } },
        }),
      ),
  })
}

export function useMailsOf(code: string, decisionId: string | undefined) {
  return useQuery({
    queryKey: ['campaigns', 'mails', code, decisionId],
    queryFn: () =>
      bodyOf(
        api.GET('/api/console/campaigns/{code}/decisions/{decision_id}/mails', {
          params: { path: { code, decision_id: decisionId ?? '' } },
        }),
      ),
    enabled: decisionId !== undefined,
  })
}

/** The identifier travels in the body; neither the address nor the cache keeps it. */
export function useFindPerson() {
  return useMutation({
    mutationFn: ({ namespace, value }: { namespace: string; value: string }) =>
      bodyOf(api.POST('/api/customers/persons/search', { body: { namespace, value } })),
    gcTime: 0,
  })
}

export function useCheck(code: string, isEnabled: boolean) {
  return useQuery({
    queryKey: ['campaigns', 'check', code],
    queryFn: () => bodyOf(api.POST('/api/campaigns/campaigns/{code}/check', { params: { path: { code } } })),
    enabled: isEnabled,
    staleTime: 0,
  })
}

export function useSegments(isEnabled = true) {
  const { language } = usePreferences().preferences
  return useQuery({
    queryKey: ['campaigns', 'segments', language],
    queryFn: () => bodyOf(api.GET('/api/customers/segments', { params: { query: { limit: 500, language } } })),
    enabled: isEnabled,
  })
}

export function useChannels() {
  return useQuery({
    queryKey: ['campaigns', 'channels'],
    queryFn: () => bodyOf(api.GET('/api/channels/channels', { params: { query: { limit: 500 } } })),
    staleTime: 60_000,
  })
}

export function useSender(channelCode: string) {
  return useQuery({
    queryKey: ['campaigns', 'sender', channelCode],
    queryFn: () =>
      bodyOf(api.GET('/api/channels/channels/{code}/connection', { params: { path: { code: channelCode } } })),
    retry: false,
  })
}

export function usePreview(code: string, locale: MessageLocale | null) {
  return useQuery({
    queryKey: ['campaigns', 'preview', code, locale],
    queryFn: () =>
      bodyOf(api.POST('/api/campaigns/campaigns/{code}/preview', { params: { path: { code } }, body: { locale } })),
    placeholderData: keepPreviousData,
  })
}

export function useCampaignWrites() {
  const client = useQueryClient()
  const renew = () => client.invalidateQueries({ queryKey: ['campaigns'] })
  return {
    save: useMutation({
      mutationFn: ({ code, plan }: { code: string; plan: CampaignPlan }) =>
        bodyOf(api.PUT('/api/campaigns/campaigns/{code}', { params: { path: { code } }, body: plan })),
      onSuccess: (saved) => {
        client.setQueryData(['campaigns', 'one', saved.code], saved)
        return renew()
      },
    }),
    send: useMutation({
      mutationFn: (code: string) =>
        bodyOf(api.POST('/api/campaigns/campaigns/{code}/send', { params: { path: { code } } })),
      onSuccess: renew,
    }),
    cancel: useMutation({
      mutationFn: (code: string) =>
        bodyOf(api.POST('/api/campaigns/campaigns/{code}/cancel', { params: { path: { code } } })),
      onSuccess: renew,
    }),
    test: useMutation({
      mutationFn: ({ code, locale }: { code: string; locale: MessageLocale | null }) =>
        bodyOf(api.POST('/api/console/campaigns/{code}/test', { params: { path: { code } }, body: { locale } })),
    }),
  }
}

export const exportPath = (code: string, search: string) =>
  `/api/console/campaigns/${encodeURIComponent(code)}/decisions.csv${search}`
