import { createContext, useContext, useEffect } from 'react'

export interface TrailControl {
  code: string | null
  show: (code: string | null) => void
}

export const TrailContext = createContext<TrailControl>({ code: null, show: () => {} })

/** An object's page tells the shell its code, which becomes the last item of the breadcrumb. */
export function useObjectCode(code: string | null): void {
  const { show } = useContext(TrailContext)
  useEffect(() => {
    show(code)
    return () => show(null)
  }, [show, code])
}
