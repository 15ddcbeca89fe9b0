import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { components, paths } from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

type Schemas = components['schemas']
export type TeamMember = Schemas['GovernanceTeamMemberOut']
export type HeldRole = Schemas['GovernanceHeldRoleOut']
export type Scope = Schemas['GovernanceScopeOut']
export type Role = Schemas['GovernanceRole']
export type RoleRights = Schemas['GovernanceRoleOut']
export type Token = Schemas['GovernanceTokenOut']
export type IssuedToken = Schemas['GovernanceIssuedTokenOut']
export type AuditEntry = Schemas['GovernanceAuditEntryOut']
export type Verification = Schemas['GovernanceVerificationOut']
export type ConsentText = Schemas['GovernanceConsentTextOut']
export type TextLine = Schemas['GovernanceTextLineOut']
export type DeploymentSettings = Schemas['GovernanceDeploymentSettingsOut']
export type DataField = Schemas['GovernanceDataFieldOut']
export type Places = Schemas['WebConsolePlacesPlacesOut']
export type Reach = Schemas['WebConsoleReachReachOut']
export type FoundConsents = Schemas['WebConsoleConsentSearchConsentSearchOut']
export type IssuedInvitation = Schemas['WebConsoleInvitationsIssuedInvitationOut']
export type Source = Schemas['EventsSourceOut']
export type Purpose = Schemas['GovernancePurpose']
export type TextLanguage = Schemas['GovernanceTextLanguage']

export interface TextPlace {
  purpose: Purpose
  channel: string
  language: TextLanguage
}

const ROOT = 'governance'
export const keys = {
  team: [ROOT, 'team'] as const,
  roles: [ROOT, 'roles'] as const,
  tokens: [ROOT, 'tokens'] as const,
  texts: [ROOT, 'texts'] as const,
  audit: [ROOT, 'audit'] as const,
  settings: [ROOT, 'settings'] as const,
  invitations: [ROOT, 'invitations'] as const,
}

export interface ListQuery {
  filters: Readonly<Record<string, string>>
  search?: string
  cursor: string | null
}

const PAGE = 50
const paging = (query: ListQuery) => ({ limit: PAGE, ...(query.cursor ? { cursor: query.cursor } : {}) })

export function useTeam(query: ListQuery) {
  return useQuery({
    queryKey: [...keys.team, query],
    placeholderData: keepPreviousData,
    queryFn: () =>
      bodyOf(
        api.GET('/api/governance/team', {
          params: {
            query: {
              ...paging(query),
              ...(query.search ? { search: query.search } : {}),
              ...(query.filters.role ? { role: query.filters.role as Role } : {}),
              ...(query.filters.is_active ? { is_active: query.filters.is_active === 'true' } : {}),
            },
          },
        }),
      ),
  })
}

export function useTeamMember(id: number) {
  return useQuery({
    queryKey: [...keys.team, id],
    queryFn: () => bodyOf(api.GET('/api/governance/team/{account_id}', { params: { path: { account_id: id } } })),
  })
}

export function useReach(id: number) {
  return useQuery({
    queryKey: [...keys.team, id, 'reach'],
    queryFn: () =>
      bodyOf(api.GET('/api/console/accounts/{account_id}/reach', { params: { path: { account_id: id } } })),
  })
}

export function useRoles() {
  return useQuery({
    queryKey: keys.roles,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => bodyOf(api.GET('/api/governance/roles')),
  })
}

export function usePlaces() {
  return useQuery({
    queryKey: [ROOT, 'places'],
    staleTime: 300_000,
    queryFn: () => bodyOf(api.GET('/api/console/places')),
  })
}

/** Invitations whose link still opens; a link lives three days, so the newest hold them all. */
export function useOpenInvitations() {
  return useQuery({
    queryKey: keys.invitations,
    queryFn: async () => {
      const page = await bodyOf(api.GET('/api/console/invitations', { params: { query: { limit: 200 } } }))
      return page.items.filter((each) => each.state === 'open')
    },
  })
}

/** Changes of people: each refreshes what is known of the team. */
export function useTeamChanges() {
  const client = useQueryClient()
  const refresh = () => client.invalidateQueries({ queryKey: keys.team })
  return {
    grant: async (id: number, role: Role, scope: Scope) => {
      await api.PUT('/api/governance/accounts/{account_id}/roles/{role}', {
        params: { path: { account_id: id, role } },
        body: scope,
      })
      await refresh()
    },
    revoke: async (id: number, role: Role) => {
      await api.DELETE('/api/governance/accounts/{account_id}/roles/{role}', {
        params: { path: { account_id: id, role } },
      })
      await refresh()
    },
    activate: async (id: number) => {
      await api.POST('/api/governance/accounts/{account_id}/activate', {
        params: { path: { account_id: id } },
      })
      await refresh()
    },
    deactivate: async (id: number) => {
      await api.POST('/api/governance/accounts/{account_id}/deactivate', {
        params: { path: { account_id: id } },
      })
      await refresh()
    },
    /** Answers the link once: it can be handed over where no mail could be sent. */
    invite: async (invitation: Schemas['WebConsoleInvitationsInvitationIn']) => {
      const issued = await bodyOf(api.POST('/api/console/invitations', { body: invitation }))
      await client.invalidateQueries({ queryKey: keys.invitations })
      return issued
    },
    withdraw: async (id: number) => {
      await api.DELETE('/api/console/invitations/{invitation_id}', { params: { path: { invitation_id: id } } })
      await client.invalidateQueries({ queryKey: keys.invitations })
    },
  }
}

export function useTokens(query: ListQuery, whose: 'mine' | 'team') {
  return useQuery({
    queryKey: [...keys.tokens, whose, query],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const params = {
        params: {
          query: {
            ...paging(query),
            ...(query.filters.usable ? { usable: query.filters.usable === 'true' } : {}),
          },
        },
      }
      return bodyOf(
        whose === 'mine' ? api.GET('/api/governance/tokens', params) : api.GET('/api/governance/team-tokens', params),
      )
    },
  })
}

export function useTokenChanges() {
  const client = useQueryClient()
  const refresh = () => client.invalidateQueries({ queryKey: keys.tokens })
  return {
    issue: async (token: Schemas['GovernanceTokenIn']): Promise<IssuedToken> => {
      const issued = await bodyOf(api.POST('/api/governance/tokens', { body: token }))
      await refresh()
      return issued
    },
    end: async (id: number, whose: 'mine' | 'team') => {
      const params = { params: { path: { token_id: id } } }
      await (whose === 'mine'
        ? api.DELETE('/api/governance/tokens/{token_id}', params)
        : api.DELETE('/api/governance/team-tokens/{token_id}', params))
      await refresh()
    },
  }
}

export function useSources() {
  return useQuery({ queryKey: [ROOT, 'sources'], queryFn: () => bodyOf(api.GET('/api/events/sources')) })
}

export function useDataClasses() {
  return useQuery({
    queryKey: [ROOT, 'data-classes'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => bodyOf(api.GET('/api/governance/data-classes')),
  })
}

export function useTextLines() {
  return useQuery({
    queryKey: [...keys.texts, 'lines'],
    queryFn: () => bodyOf(api.GET('/api/governance/consent-texts')),
  })
}

export function useOtherTexts() {
  return useQuery({
    queryKey: [...keys.texts, 'others'],
    queryFn: () => bodyOf(api.GET('/api/governance/consent-texts/others')),
  })
}

export function useTextVersions(place: TextPlace | null) {
  return useQuery({
    queryKey: [...keys.texts, 'versions', place],
    enabled: place !== null,
    queryFn: () =>
      bodyOf(
        api.GET('/api/governance/consent-texts/versions', {
          params: { query: { ...(place as TextPlace), limit: 200 } },
        }),
      ),
  })
}

export function useSaveText() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (text: Schemas['GovernanceConsentTextIn']) =>
      bodyOf(api.POST('/api/governance/consent-texts', { body: text })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.texts }),
  })
}

export function useFindConsents() {
  return useMutation({
    mutationFn: ({ value, cursor }: { value: string; cursor: string | null }) =>
      bodyOf(
        api.POST('/api/console/consents/search', {
          params: { query: { limit: PAGE, ...(cursor ? { cursor } : {}) } },
          body: { value },
        }),
      ),
  })
}

export function useSettings() {
  return useQuery({
    queryKey: keys.settings,
    queryFn: () => bodyOf(api.GET('/api/governance/deployment-settings')),
  })
}

export function useSettingChanges() {
  const client = useQueryClient()
  const keep = (changed: DeploymentSettings) => {
    client.setQueryData(keys.settings, changed)
    // The shell draws name and logo from what it was told at the start.
    void client.invalidateQueries({ queryKey: ['session'] })
    return changed
  }
  return {
    save: (part: Schemas['GovernanceDeploymentSettingsIn']) =>
      bodyOf(api.PUT('/api/governance/deployment-settings', { body: part })).then(keep),
    putLogo: (file: File) =>
      bodyOf(
        api.POST('/api/governance/deployment-settings/logo', {
          params: {},
          body: { file: '' },
          bodySerializer: () => {
            const form = new FormData()
            form.append('file', file)
            return form
          },
        }),
      ).then(keep),
    removeLogo: () => bodyOf(api.DELETE('/api/governance/deployment-settings/logo', { params: {} })).then(keep),
  }
}

type AuditQuery = NonNullable<paths['/api/governance/audit']['get']['parameters']['query']>

export function useAudit(query: AuditQuery, cursor: string | null) {
  return useQuery({
    queryKey: [...keys.audit, query, cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      bodyOf(
        api.GET('/api/governance/audit', {
          params: { query: { ...query, limit: PAGE, ...(cursor ? { cursor } : {}) } },
        }),
      ),
  })
}

export function useAuditEntry(sequence: number | null) {
  return useQuery({
    queryKey: [...keys.audit, 'entry', sequence],
    enabled: sequence !== null,
    queryFn: () =>
      bodyOf(
        api.GET('/api/governance/audit/entries/{sequence}', { params: { path: { sequence: sequence as number } } }),
      ),
  })
}

export function useAuditActors() {
  return useQuery({
    queryKey: [...keys.audit, 'actors'],
    queryFn: () => bodyOf(api.GET('/api/governance/audit/actors')),
  })
}

export function useAuditHead() {
  return useQuery({
    queryKey: [...keys.audit, 'head'],
    queryFn: () => bodyOf(api.GET('/api/governance/audit/head')),
  })
}

export function useVerifyChain() {
  return useMutation({
    mutationFn: (head: { sequence: number; hash: string } | null) =>
      bodyOf(api.GET('/api/governance/audit/verification', { params: { query: head ?? {} } })),
  })
}

export async function fetchAuditFile(query: AuditQuery): Promise<Blob> {
  const answer = await api.GET('/api/governance/audit/export', { params: { query }, parseAs: 'blob' })
  return answer.data as unknown as Blob
}
