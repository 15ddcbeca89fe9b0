import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SchemaGovernanceTokenIn, SchemaGovernanceTokenOut } from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'
import { listAuthenticators, listSessions, lookWhereIStand } from './auth'

export const KEYS = {
  deployment: ['account', 'deployment'],
  standing: ['account', 'standing'],
  authenticators: ['account', 'authenticators'],
  sessions: ['account', 'sessions'],
  tokens: ['account', 'tokens'],
} as const

export function useDeployment() {
  return useQuery({ queryKey: KEYS.deployment, queryFn: () => bodyOf(api.GET('/api/console/deployment')) })
}

/** Whether somebody is signed in, or half-way: a reload between password and code goes on with the code. */
export function useStanding() {
  return useQuery({ queryKey: KEYS.standing, queryFn: lookWhereIStand, staleTime: 0, gcTime: 0 })
}

export function useInvitation(secret: string) {
  return useQuery({
    queryKey: ['account', 'invitation', secret],
    queryFn: () => bodyOf(api.POST('/api/console/invitations/look-up', { body: { secret } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function usePasswordLink(secret: string) {
  return useQuery({
    queryKey: ['account', 'password-link', secret],
    queryFn: () => bodyOf(api.POST('/api/console/password-links/look-up', { body: { secret } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export interface FirstAdmin {
  email: string
  name: string
  password: string
  code?: string | undefined
}

export const makeFirstAdmin = ({ code, ...body }: FirstAdmin) =>
  bodyOf(api.POST('/api/console/first-run', { body: { ...body, code: code || null } }))

export const acceptInvitation = (body: { secret: string; name: string; password: string }) =>
  bodyOf(api.POST('/api/console/invitations/accept', { body }))

export const setPasswordByLink = (body: { secret: string; password: string }) =>
  bodyOf(api.POST('/api/console/password-links/use', { body }))

export const useAuthenticators = () => useQuery({ queryKey: KEYS.authenticators, queryFn: listAuthenticators })

export const useSessions = () => useQuery({ queryKey: KEYS.sessions, queryFn: listSessions })

export type Token = SchemaGovernanceTokenOut

export function useTokens() {
  return useQuery({
    queryKey: KEYS.tokens,
    queryFn: () => bodyOf(api.GET('/api/governance/tokens', { params: { query: { limit: 200 } } })),
  })
}

export function useIssueToken() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SchemaGovernanceTokenIn) => bodyOf(api.POST('/api/governance/tokens', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEYS.tokens }),
  })
}

export function useRevokeToken() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.DELETE('/api/governance/tokens/{token_id}', { params: { path: { token_id: id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEYS.tokens }),
  })
}
