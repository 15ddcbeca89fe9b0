import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { asRefusal } from '@/shared/api/refusal'
import { useSse } from '@/shared/hooks/useSse'
import { type LoggedEvent, listLatest, type TailFilter } from './api'
import { joined } from './tail'

interface Told {
  events: LoggedEvent[]
  is_whole: boolean
}

const EVENTS = ['log']
const PAGE = 50

function liveUrl(filter: TailFilter): string {
  const query = new URLSearchParams({ topics: 'log' })
  for (const [key, value] of Object.entries(filter)) if (value) query.append(key, value)
  return `/api/console/live?${query}`
}

/** The newest events of a filter. While paused they gather, counted, and come in together. */
export function useTail(filter: TailFilter) {
  const [events, setEvents] = useState<readonly LoggedEvent[]>([])
  const [gathered, setGathered] = useState<readonly LoggedEvent[]>([])
  const [isPaused, setIsPaused] = useState(false)
  const [isGapped, setIsGapped] = useState(false)
  const [cursor, setCursor] = useState<string | null>(null)
  const [isLoadingMore, setIsLoadingMore] = useState(false)
  const paused = useRef(isPaused)
  paused.current = isPaused

  const first = useQuery({
    queryKey: ['events', 'tail', filter],
    queryFn: () => listLatest(filter, PAGE),
    staleTime: 0,
    gcTime: 0,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter is another tail
  useEffect(() => {
    setEvents([])
    setGathered([])
    setIsGapped(false)
    setCursor(null)
  }, [filter])
  useEffect(() => {
    if (!first.data) return
    setEvents((present) => joined(present, first.data.items))
    setCursor((present) => present ?? first.data.next_cursor ?? null)
  }, [first.data])

  const take = useCallback((fresh: readonly LoggedEvent[]) => {
    if (paused.current) setGathered((present) => joined(present, fresh))
    else setEvents((present) => joined(present, fresh))
  }, [])
  const state = useSse<Told>({
    url: liveUrl(filter),
    events: EVENTS,
    onMessage: (told) => {
      if (told.events.length > 0) take(told.events)
      // A first look is never whole: it begins with the last few.
      if (!told.is_whole && events.length > PAGE) setIsGapped(true)
    },
    poll: () =>
      void listLatest(filter, PAGE).then(
        (page) => take(page.items),
        () => {},
      ),
    pollSeconds: 3,
  })

  const known = new Set(events.map((event) => event.id))
  return {
    events,
    state,
    isPaused,
    isGapped,
    waiting: gathered.filter((event) => !known.has(event.id)).length,
    turn: () => {
      if (isPaused) {
        setEvents((present) => joined(present, gathered))
        setGathered([])
      }
      setIsPaused(!isPaused)
    },
    isLoading: first.isPending,
    refusal: first.isError ? asRefusal(first.error) : null,
    retry: () => void first.refetch(),
    hasMore: cursor !== null,
    isLoadingMore,
    more: async () => {
      setIsLoadingMore(true)
      try {
        const page = await listLatest(filter, PAGE, cursor)
        setEvents((present) => joined(present, page.items, true))
        setCursor(page.next_cursor ?? null)
      } finally {
        setIsLoadingMore(false)
      }
    },
  }
}
