import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaContentTemplateIn,
  SchemaContentTemplateOut,
  SchemaWebConsoleCampaignPeopleSampleOut,
  SchemaWebConsoleMessagesInsertableOut,
  SchemaWebConsoleMessagesTriedOut,
  SchemaWebConsoleMessagesTryIn,
} from '@/client/schema'
import { api, bodyOf } from '../api/api'

export type Template = SchemaContentTemplateOut
export type TemplateDraft = SchemaContentTemplateIn
export type Insertable = SchemaWebConsoleMessagesInsertableOut
export type Tried = SchemaWebConsoleMessagesTriedOut
export type TryRequest = SchemaWebConsoleMessagesTryIn
export type SamplePerson = SchemaWebConsoleCampaignPeopleSampleOut
export type MessageLocale = 'zh-CN' | 'en'

export const templateKeys = {
  list: ['templates'] as const,
  one: (code: string, version?: number | null) => ['templates', code, version ?? 'latest'] as const,
}

/** All of them: a company has dozens of templates, not thousands. */
export function useTemplates(isEnabled = true) {
  return useQuery({
    queryKey: templateKeys.list,
    queryFn: () => bodyOf(api.GET('/api/content/templates', { params: { query: { limit: 500 } } })),
    enabled: isEnabled,
  })
}

export function useTemplate(code: string, version?: number | null) {
  return useQuery({
    queryKey: templateKeys.one(code, version),
    queryFn: () =>
      bodyOf(
        api.GET('/api/content/templates/{code}', {
          params: { path: { code }, query: version ? { version } : {} },
        }),
      ),
    enabled: code !== '',
  })
}

export function useSaveTemplate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ code, draft }: { code: string; draft: TemplateDraft }) =>
      bodyOf(api.PUT('/api/content/templates/{code}', { params: { path: { code } }, body: draft })),
    onSuccess: (saved) => {
      client.setQueryData(templateKeys.one(saved.code), saved)
      client.setQueryData(templateKeys.one(saved.code, saved.version), saved)
      void client.invalidateQueries({ queryKey: templateKeys.list, exact: true })
    },
  })
}

/** Compiles and fills what stands in the editor; the last picture stays while a new one is made. */
export function useTriedMessage(request: TryRequest | null) {
  return useQuery({
    queryKey: ['message-try', request],
    queryFn: ({ signal }) =>
      bodyOf(api.POST('/api/console/message-drafts/try', { body: request as TryRequest, signal })),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}

export function useInsertables(sampleValues: Record<string, unknown>, locale: MessageLocale) {
  return useQuery({
    queryKey: ['insertables', locale, sampleValues],
    queryFn: () =>
      bodyOf(api.POST('/api/console/message-drafts/insertables', { body: { sample_values: sampleValues, locale } })),
    placeholderData: keepPreviousData,
  })
}

export function useSamplePeople(segmentCode: string | null, isEnabled: boolean) {
  return useQuery({
    queryKey: ['campaign-samples', segmentCode],
    queryFn: () =>
      bodyOf(
        api.GET('/api/console/campaign-samples/{segment_code}', {
          params: { path: { segment_code: segmentCode ?? '' } },
        }),
      ),
    enabled: isEnabled && Boolean(segmentCode),
  })
}
