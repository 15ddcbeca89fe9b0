import { useEffect, useRef } from 'react'
import { useAnnounce } from '@/shared/announce'
import type { Notification } from '@/shared/notification'

/** Work that ends while one is here is said aloud, once; what had ended before is not. */
export function useSpokenEnds(items: readonly Notification[]): void {
  const announce = useAnnounce()
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (items.length === 0) return
    const fresh = known.current && items.find((item) => !known.current?.has(item.id))
    if (fresh) announce(fresh.title)
    known.current = new Set([...(known.current ?? []), ...items.map((item) => item.id)])
  }, [items, announce])
}
