import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaCustomersCustomerEvidenceOut,
  SchemaCustomersCustomerIdentifierOut,
  SchemaCustomersIdentityOperationOut,
  SchemaWebConsoleCustomerConsentsConsentCellOut,
  SchemaWebConsoleCustomerPageActivityOut,
  SchemaWebConsoleCustomerPageContactOut,
  SchemaWebConsoleCustomerPageCustomerPageOut,
  SchemaWebConsoleCustomerPageMergeCheckOut,
  SchemaWebConsoleCustomerPageMergeSideOut,
  SchemaWebConsoleCustomerPageMomentOut,
  SchemaWebConsoleCustomerPageRefusalOut,
  SchemaWebConsoleCustomersCustomerLineOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

export type CustomerLine = SchemaWebConsoleCustomersCustomerLineOut
export type CustomerFacts = SchemaWebConsoleCustomerPageCustomerPageOut
export type Contact = SchemaWebConsoleCustomerPageContactOut
export type Moment = SchemaWebConsoleCustomerPageMomentOut
export type Identifier = SchemaCustomersCustomerIdentifierOut
export type Evidence = SchemaCustomersCustomerEvidenceOut
export type Operation = SchemaCustomersIdentityOperationOut
export type ConsentCell = SchemaWebConsoleCustomerConsentsConsentCellOut
export type Refusal = SchemaWebConsoleCustomerPageRefusalOut
export type MergeCheck = SchemaWebConsoleCustomerPageMergeCheckOut
export type MergeSide = SchemaWebConsoleCustomerPageMergeSideOut
export type Activity = SchemaWebConsoleCustomerPageActivityOut

export const GROUPS = ['all', 'trade', 'messages', 'behaviour', 'identity', 'consents'] as const
export type Group = (typeof GROUPS)[number]

const PER_PAGE = 50
const keys = {
  all: ['customers'] as const,
  list: (query: object) => ['customers', 'list', query] as const,
  one: (id: string, part: string, ...more: unknown[]) => ['customers', 'one', id, part, ...more] as const,
}

export interface ListQuery {
  filters: Readonly<Record<string, string>>
  sort: string
  cursor: string | null
}

export function useCustomers({ filters, sort, cursor }: ListQuery, enabled: boolean) {
  return useQuery({
    queryKey: keys.list({ filters, sort, cursor }),
    enabled,
    placeholderData: keepPreviousData,
    queryFn: () =>
      bodyOf(
        api.GET('/api/console/customers', {
          params: { query: { ...filters, sort, limit: PER_PAGE, ...(cursor ? { cursor } : {}) } as object },
        }),
      ),
  })
}

export function useCustomerTotals(filters: Readonly<Record<string, string>>, enabled: boolean) {
  return useQuery({
    queryKey: keys.list({ totals: filters }),
    enabled,
    placeholderData: keepPreviousData,
    queryFn: () => bodyOf(api.GET('/api/console/customers/totals', { params: { query: filters as object } })),
  })
}

/** Finds by an exact identifier. The text goes out in the body and is forgotten with the component that asked. */
export function findCustomers(text: string, signal?: AbortSignal): Promise<CustomerLine[]> {
  return bodyOf(api.POST('/api/console/customers/find', { body: { text: text.trim() }, ...(signal ? { signal } : {}) }))
}

export function useFoundCustomers(text: string) {
  return useQuery({
    // What was typed may name a person: it stays out of any longer-lived cache.
    queryKey: keys.list({ found: text }),
    gcTime: 0,
    enabled: text.trim() !== '',
    queryFn: ({ signal }) => findCustomers(text, signal),
  })
}

export function useCustomer(id: string) {
  return useQuery({
    queryKey: keys.one(id, 'page'),
    queryFn: () => bodyOf(api.GET('/api/console/customers/{person_id}', { params: { path: { person_id: id } } })),
  })
}

export function useIdentifiers(id: string) {
  return useQuery({
    queryKey: keys.one(id, 'identifiers'),
    queryFn: () => bodyOf(api.GET('/api/customers/persons/{person_id}', { params: { path: { person_id: id } } })),
  })
}

export function useEvidence(id: string) {
  return useQuery({
    queryKey: keys.one(id, 'evidence'),
    queryFn: () =>
      bodyOf(api.GET('/api/customers/persons/{person_id}/evidence', { params: { path: { person_id: id } } })),
  })
}

export function listHistory(id: string): Promise<Operation[]> {
  return bodyOf(api.GET('/api/customers/persons/{person_id}/history', { params: { path: { person_id: id } } }))
}

export function useHistory(id: string) {
  return useQuery({ queryKey: keys.one(id, 'history'), queryFn: () => listHistory(id) })
}

export function useConsents(id: string, enabled: boolean) {
  return useQuery({
    queryKey: keys.one(id, 'consents'),
    enabled,
    queryFn: () =>
      bodyOf(api.GET('/api/console/customers/{person_id}/consents', { params: { path: { person_id: id } } })),
  })
}

export function useActivity(id: string, zone: string) {
  return useQuery({
    queryKey: keys.one(id, 'activity', zone),
    queryFn: () =>
      bodyOf(
        api.GET('/api/console/customers/{person_id}/activity', {
          params: { path: { person_id: id }, query: { zone } },
        }),
      ),
  })
}

export function useTimeline(id: string, group: Group, limit = 40) {
  return useInfiniteQuery({
    queryKey: keys.one(id, 'timeline', group, limit),
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/console/customers/{person_id}/timeline', {
          params: { path: { person_id: id }, query: { group, limit, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
}

export function useMergeCheck(id: string, other: string | null) {
  return useQuery({
    // Not among the customers' keys: once merged, there are no two sides to ask about.
    queryKey: ['customer-merge-check', id, other],
    gcTime: 0,
    enabled: other !== null,
    queryFn: () =>
      bodyOf(
        api.GET('/api/console/customers/{person_id}/merge-check/{other_id}', {
          params: { path: { person_id: id, other_id: other ?? '' } },
        }),
      ),
  })
}

export async function revealContacts(refs: readonly string[], reason: string) {
  return bodyOf(api.POST('/api/governance/contacts/reveal', { body: { refs: [...refs], reason } }))
}

/** Everything about customers is asked for anew: a change of who is who moves orders, events and consents along. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.all })
    },
  })
}

export function useMerge() {
  return useChange((body: { person_id: string; other_id: string; reason: string }) =>
    bodyOf(api.POST('/api/customers/merges', { body })),
  )
}

export function useUnmerge() {
  return useChange(({ operation, reason }: { operation: string; reason: string }) =>
    bodyOf(
      api.POST('/api/customers/identity-operations/{operation_id}/unmerge', {
        body: { reason },
        params: { path: { operation_id: operation } },
      }),
    ),
  )
}

export function useSplit(id: string) {
  return useChange((body: { refs: string[]; reason: string }) =>
    bodyOf(
      api.POST('/api/customers/persons/{person_id}/split', {
        body,
        params: { path: { person_id: id } },
      }),
    ),
  )
}

export function useErase() {
  return useChange((body: { subject_refs: string[]; reason: string }) =>
    bodyOf(api.POST('/api/governance/contacts/erase', { body })),
  )
}

export type ConsentWrite = Pick<ConsentCell, 'purpose' | 'channel'> & {
  refs: readonly string[]
  state: 'granted' | 'withdrawn'
  how: string
}

export function useRecordConsent() {
  return useChange(async ({ refs, how, ...entry }: ConsentWrite) => {
    for (const subject_ref of refs) {
      await api.POST('/api/governance/consents', { body: { ...entry, subject_ref, text_version: '', how } })
    }
  })
}
