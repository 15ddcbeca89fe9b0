import { useCallback, useEffect, useState } from 'react'
import type { SchemaWebConsoleWorkTaskOut } from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'
import { useSse } from '@/shared/hooks/useSse'

export type Told = SchemaWebConsoleWorkTaskOut

const EVENTS = ['work', 'tasks']
const HIDDEN_FOR_MS = 30_000
const KIND_OF_TASK: Readonly<Record<string, string>> = {
  import: 'imports',
  dry_run: 'imports',
  campaign: 'campaigns',
  lake: 'lake',
}

type Message = Record<string, number> | { kind: string; tasks: Told[] }

/** Long and open work as the server tells it, over a stream or by asking now and then. */
export function useLiveWork() {
  const [byKind, setByKind] = useState<Readonly<Record<string, readonly Told[]>>>({})
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  const isSeen = useIsSeen()

  const ask = useCallback(async () => {
    const [tasks, work] = await Promise.all([
      bodyOf(api.GET('/api/console/tasks')),
      bodyOf(api.GET('/api/console/work')),
    ])
    const next: Record<string, Told[]> = {}
    for (const task of tasks) {
      const kind = KIND_OF_TASK[task.kind] ?? task.kind
      next[kind] = [...(next[kind] ?? []), task]
    }
    setByKind(next)
    setCounts(work.counts)
  }, [])

  useSse<Message>({
    // A tab that nobody sees gives its place on the server to one that is looked at.
    url: isSeen ? '/api/console/live?topics=work,tasks' : null,
    events: EVENTS,
    onMessage: (message, event) => {
      if (event === 'work') setCounts((present) => ({ ...present, ...(message as Record<string, number>) }))
      else {
        const { kind, tasks } = message as { kind: string; tasks: Told[] }
        setByKind((present) => ({ ...present, [kind]: tasks }))
      }
    },
    poll: () => void ask().catch(() => {}),
    pollSeconds: 10,
  })
  return { told: Object.values(byKind).flat(), counts }
}

/** Whether the tab is looked at, or was until a moment ago. */
function useIsSeen(): boolean {
  const [isSeen, setIsSeen] = useState(!document.hidden)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      if (document.hidden) timer = setTimeout(() => setIsSeen(false), HIDDEN_FOR_MS)
      else setIsSeen(true)
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return isSeen
}
