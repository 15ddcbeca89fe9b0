import { useEffect } from 'react'
import { useBlocker } from 'react-router'

/**
 * Holds a navigation back while a form is dirty. The page shows its question while `blocker.state` is `blocked`;
 * leaving the browser tab is held back by the browser's own question.
 */
export function useLeaveWarning(isDirty: boolean) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!isDirty) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isDirty])
  return blocker
}
