import { createContext, useContext } from 'react'

export interface Person {
  name: string
  email?: string
  /** One or two letters for the round mark in the top bar. */
  initials: string
}

export interface Deployment {
  /** What the company calls it. */
  name?: string
  /** Where the company's own sign lies, if it put one up. */
  logo?: string | null
  isDemo: boolean
  /** The trade's own currency; written as a sign as long as it is the only one in use. */
  currency: string
  currenciesInUse: readonly string[]
  /** The zone in which the trade's days begin and end. */
  timeZone: string
  /** The day of the first order that is known, as 2026-08-24; null where there is none. */
  businessStart?: string | null
}

export interface Session {
  person: Person
  permissions: ReadonlySet<string>
  deployment: Deployment
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a signed-in person around it')
  return session
}

export function usePermission(permission: string): boolean {
  return useSession().permissions.has(permission)
}
