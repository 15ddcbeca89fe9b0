import { useCallback, useEffect, useState } from 'react'
import { asRefusal, type Refusal } from '../api/refusal'
import { useNow } from '../clock'

const SHOWN_SECONDS = 60

/** Field key to the value in clear. */
export type Revealed = Readonly<Record<string, string>>

type Cover =
  | { state: 'masked' }
  | { state: 'asking' }
  | { state: 'shown'; values: Revealed; until: number }
  | { state: 'refused'; refusal: Refusal }

/**
 * Fetches one field group in clear and forgets it after 60 seconds. The values live here and nowhere else:
 * not in the query cache, not in the address.
 */
export function useReveal(load: (reason: string | undefined) => Promise<Revealed>) {
  const [cover, setCover] = useState<Cover>({ state: 'masked' })
  const [seenAt, setSeenAt] = useState<number | null>(null)
  const now = useNow(1)

  const until = cover.state === 'shown' ? cover.until : null
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => setCover({ state: 'masked' }), Math.max(0, until - Date.now()))
    return () => clearTimeout(timer)
  }, [until])

  const reveal = useCallback(
    async (reason?: string) => {
      setCover({ state: 'asking' })
      try {
        const values = await load(reason)
        setCover({ state: 'shown', values, until: Date.now() + SHOWN_SECONDS * 1000 })
        setSeenAt(Date.now())
      } catch (error) {
        setCover({ state: 'refused', refusal: asRefusal(error) })
      }
    },
    [load],
  )
  const hide = useCallback(() => setCover({ state: 'masked' }), [])
  /** A time limit that a person may extend, as often as needed. */
  const keepShowing = useCallback(() => {
    setCover((present) =>
      present.state === 'shown' ? { ...present, until: Date.now() + SHOWN_SECONDS * 1000 } : present,
    )
  }, [])

  const secondsLeft = until === null ? 0 : Math.min(SHOWN_SECONDS, Math.max(0, Math.ceil((until - now) / 1000)))
  return { cover, seenAt, secondsLeft, reveal, hide, keepShowing }
}
