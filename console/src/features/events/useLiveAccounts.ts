import { useQueryClient } from '@tanstack/react-query'
import { useSse } from '@/shared/hooks/useSse'
import { eventKeys, type SourceAccount } from './api'

interface Told {
  source: string
  received: number
  stored: number
  deduplicated: number
  quarantined: number
  adds_up: boolean
  received_last_hour: number
  last_received_at: string | null
}

const EVENTS = ['accounts']

/** Keeps the accounts on the page in step with the server, over a stream or by asking now and then. */
export function useLiveAccounts(isEnabled: boolean) {
  const client = useQueryClient()
  return useSse<readonly Told[]>({
    url: isEnabled ? '/api/console/live?topics=accounts' : null,
    events: EVENTS,
    onMessage: (told) => {
      client.setQueryData<{ items: SourceAccount[] }>(eventKeys.accounts, (present) => {
        if (!present) return present
        if (present.items.length !== told.length) void client.invalidateQueries({ queryKey: eventKeys.accounts })
        return { items: present.items.map((row) => renewed(row, told)) }
      })
    },
    poll: () => void client.invalidateQueries({ queryKey: eventKeys.accounts }),
    pollSeconds: 10,
  })
}

function renewed(row: SourceAccount, told: readonly Told[]): SourceAccount {
  const fresh = told.find((each) => each.source === row.source.code)
  if (!fresh) return row
  const { received, stored, deduplicated, quarantined, ...rest } = fresh
  return {
    ...row,
    account: { ...row.account, received, stored, deduplicated, quarantined },
    adds_up: rest.adds_up,
    received_last_hour: rest.received_last_hour,
    last_received_at: rest.last_received_at,
  }
}
