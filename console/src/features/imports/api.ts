import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaEventsImportsFieldOut,
  SchemaEventsImportsFileShapeOut,
  SchemaEventsImportsKindOut,
  SchemaEventsImportsMappingOut,
  SchemaEventsImportsPreviewOut,
  SchemaEventsImportsReadingIn,
  SchemaEventsImportsRecordOut,
  SchemaEventsImportsReportRowOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

export type ImportRecord = SchemaEventsImportsRecordOut
export type ImportKind = SchemaEventsImportsKindOut
export type ImportField = SchemaEventsImportsFieldOut
export type FileShape = SchemaEventsImportsFileShapeOut
export type KnownMapping = SchemaEventsImportsMappingOut
export type Preview = SchemaEventsImportsPreviewOut
export type ReportRow = SchemaEventsImportsReportRowOut
export type Reading = SchemaEventsImportsReadingIn

export const importKeys = {
  all: ['imports'] as const,
  list: ['imports', 'list'] as const,
  one: (id: string) => ['imports', 'one', id] as const,
}

const WATCHED_MS = 1_500

/** An import is on its way while it runs, or waits for the worker. */
export function isOnItsWay(record: ImportRecord): boolean {
  return record.status === 'running' || (record.status === 'waiting' && record.phase === 'queued')
}

export interface ImportConditions {
  kind?: string | undefined
  source?: string | undefined
  status?: string | undefined
  dry_run?: string | undefined
}

export function useImports(conditions: ImportConditions, cursor: string | null) {
  return useQuery({
    queryKey: [...importKeys.list, conditions, cursor],
    queryFn: () =>
      bodyOf(
        api.GET('/api/imports', {
          params: {
            query: {
              limit: 50,
              ...(cursor ? { cursor } : {}),
              ...(conditions.kind ? { kind: conditions.kind } : {}),
              ...(conditions.source ? { source: conditions.source } : {}),
              ...(conditions.status ? { status: conditions.status } : {}),
              ...(conditions.dry_run ? { dry_run: conditions.dry_run === 'true' } : {}),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.items.some(isOnItsWay) ? 3_000 : false),
  })
}

export function useImport(id: string | null) {
  return useQuery({
    queryKey: importKeys.one(id ?? ''),
    queryFn: () => bodyOf(api.GET('/api/imports/{import_id}', { params: { path: { import_id: id ?? '' } } })),
    enabled: id !== null && id !== '',
    refetchInterval: (query) => (query.state.data && isOnItsWay(query.state.data) ? WATCHED_MS : false),
  })
}

export function useKinds() {
  return useQuery({
    queryKey: ['imports', 'kinds'],
    queryFn: async () => (await bodyOf(api.GET('/api/imports/kinds'))).kinds,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useMappings() {
  return useQuery({ queryKey: ['imports', 'mappings'], queryFn: () => bodyOf(api.GET('/api/imports/mappings')) })
}

export function useSources(isEnabled: boolean) {
  return useQuery({
    queryKey: ['imports', 'sources'],
    queryFn: () => bodyOf(api.GET('/api/events/sources')),
    enabled: isEnabled,
  })
}

export function useShape(id: string, reading: Reading) {
  return useQuery({
    queryKey: ['imports', 'shape', id, reading],
    queryFn: () =>
      bodyOf(api.POST('/api/imports/{import_id}/shape', { params: { path: { import_id: id } }, body: reading })),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: false,
  })
}

export function useMappingText(id: string) {
  return useQuery({
    queryKey: ['imports', 'mapping', id],
    queryFn: () => bodyOf(api.GET('/api/imports/{import_id}/mapping', { params: { path: { import_id: id } } })),
  })
}

export type MappingDraft = { document: Record<string, unknown> } | { text: string }

export function useCheck(kind: string, draft: MappingDraft | null) {
  return useQuery({
    queryKey: ['imports', 'check', kind, draft],
    queryFn: () => bodyOf(api.POST('/api/imports/mappings/check', { body: { kind, ...draft } })),
    enabled: draft !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  })
}

export function usePreview(id: string, mapping: string | null) {
  return useQuery({
    queryKey: ['imports', 'preview', id, mapping],
    queryFn: () =>
      bodyOf(
        api.POST('/api/imports/{import_id}/preview', {
          params: { path: { import_id: id }, query: { limit: 20 } },
          body: { mapping },
        }),
      ),
    enabled: mapping !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  })
}

export function useReport(id: string, reason: string | undefined, cursor: string | null) {
  return useQuery({
    queryKey: ['imports', 'report', id, reason ?? '', cursor],
    queryFn: () =>
      bodyOf(
        api.GET('/api/imports/{import_id}/report', {
          params: {
            path: { import_id: id },
            query: { limit: 50, ...(cursor ? { cursor } : {}), ...(reason ? { reason } : {}) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function useImportWrites(id: string) {
  const client = useQueryClient()
  const params = { path: { import_id: id } }
  const onSuccess = () => client.invalidateQueries({ queryKey: importKeys.all })
  return {
    choose: useMutation({
      mutationFn: (mapping: string) =>
        bodyOf(api.PUT('/api/imports/{import_id}/mapping', { params, body: { mapping } })),
      onSuccess: (record) => client.setQueryData(importKeys.one(id), record),
    }),
    dryRun: useMutation({ mutationFn: () => bodyOf(api.POST('/api/imports/{import_id}/dry-run', { params })) }),
    run: useMutation({ mutationFn: () => bodyOf(api.POST('/api/imports/{import_id}/run', { params })), onSuccess }),
    cancel: useMutation({
      mutationFn: () => bodyOf(api.POST('/api/imports/{import_id}/cancel', { params })),
      onSuccess,
    }),
    undo: useMutation({ mutationFn: () => bodyOf(api.POST('/api/imports/{import_id}/undo', { params })), onSuccess }),
  }
}

export function useKeepMapping() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ name, ...body }: { name: string; kind: string; text: string; replace: boolean }) =>
      bodyOf(api.PUT('/api/imports/mappings/{name}', { params: { path: { name } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports', 'mappings'] }),
  })
}

/** Who stands behind `account:12`. */
export function useNames(actors: readonly string[]) {
  const wanted = [...new Set(actors.filter((actor) => actor.startsWith('account:')))].sort()
  return useQuery({
    queryKey: ['names', wanted],
    queryFn: async () => (await bodyOf(api.GET('/api/console/names', { params: { query: { actor: wanted } } }))).names,
    enabled: wanted.length > 0,
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  })
}
