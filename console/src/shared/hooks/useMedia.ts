import { useSyncExternalStore } from 'react'

/** Whether a media query holds now, and whenever that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => window.matchMedia(query).matches,
  )
}

export const PHONE = '(max-width: 767.98px)'
export const NARROW = '(max-width: 1199.98px)'
