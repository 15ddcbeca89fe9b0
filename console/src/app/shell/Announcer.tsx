import { type ReactNode, useCallback, useState } from 'react'
import { AnnounceContext } from '@/shared/announce'

/** The page's one live region. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState('')
  const announce = useCallback((next: string) => {
    // The same sentence twice is only heard twice if it was gone in between.
    setSentence('')
    requestAnimationFrame(() => setSentence(next))
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="ms-unseen" role="status" aria-live="polite">
        {sentence}
      </div>
    </AnnounceContext>
  )
}
