import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaChannelsChannelOut,
  SchemaChannelsConnectionIn,
  SchemaChannelsConnectionOut,
  SchemaWebConsoleMailboxMailLineOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

export type Channel = SchemaChannelsChannelOut
export type Connection = SchemaChannelsConnectionOut
export type MailLine = SchemaWebConsoleMailboxMailLineOut
export const CAPABILITIES = ['sell', 'send', 'collect', 'mailbox'] as const
export const MAILS = 30

export function useChannelList() {
  return useQuery({
    queryKey: ['channels'],
    queryFn: () => bodyOf(api.GET('/api/channels/channels', { params: { query: { limit: 500 } } })),
  })
}

export function useConnection(code: string, isEnabled: boolean) {
  return useQuery({
    queryKey: ['channels', code, 'connection'],
    queryFn: () => bodyOf(api.GET('/api/channels/channels/{code}/connection', { params: { path: { code } } })),
    enabled: isEnabled,
  })
}

export function useChannelWrites() {
  const client = useQueryClient()
  const renew = () => client.invalidateQueries({ queryKey: ['channels'] })
  return {
    toggle: useMutation({
      mutationFn: ({ code, isEnabled }: { code: string; isEnabled: boolean }) =>
        bodyOf(
          api.POST('/api/channels/channels/{code}/switch', {
            params: { path: { code } },
            body: { is_enabled: isEnabled },
          }),
        ),
      onSuccess: renew,
    }),
    connect: useMutation({
      mutationFn: ({ code, connection }: { code: string; connection: SchemaChannelsConnectionIn }) =>
        bodyOf(api.PUT('/api/channels/channels/{code}/connection', { params: { path: { code } }, body: connection })),
      onSuccess: renew,
    }),
  }
}

export function useMails(cursor: string | null) {
  return useQuery({
    queryKey: ['mailbox', cursor],
    queryFn: () =>
      bodyOf(api.GET('/api/console/mailbox', { params: { query: { limit: MAILS, ...(cursor ? { cursor } : {}) } } })),
    placeholderData: keepPreviousData,
    // What was just sent arrives here while one looks.
    refetchInterval: 10_000,
  })
}

export function useMail(id: string | null) {
  return useQuery({
    queryKey: ['mailbox', 'one', id],
    queryFn: () => bodyOf(api.GET('/api/console/mailbox/{mail_id}', { params: { path: { mail_id: id ?? '' } } })),
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
