import { createContext, useContext, useEffect, useState } from 'react'

/** Time comes in through here, so that tests and screenshots can stop it. */
export interface Clock {
  now: () => number
  /** A stopped clock gives no ticks. */
  ticks: boolean
}

export const ClockContext = createContext<Clock>({ now: () => Date.now(), ticks: true })

/** The present moment, renewed every `everySeconds`; in a hidden tab nothing renews. */
export function useNow(everySeconds = 30): number {
  const clock = useContext(ClockContext)
  const [now, setNow] = useState(clock.now)
  useEffect(() => {
    if (!clock.ticks) return
    const timer = setInterval(() => {
      if (!document.hidden) setNow(clock.now())
    }, everySeconds * 1000)
    return () => clearInterval(timer)
  }, [clock, everySeconds])
  return now
}
