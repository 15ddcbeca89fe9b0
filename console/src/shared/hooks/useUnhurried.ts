import { useDeferredValue } from 'react'

/**
 * Whether what is ready may be drawn yet. A large part drawn at once blocks the page while it is; drawn after this says
 * so, it is drawn in slices between which the page answers, and its loading face stays until it is whole.
 */
export function useUnhurried(isReady: boolean): boolean {
  return useDeferredValue(isReady) && isReady
}
