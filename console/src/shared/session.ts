import { createContext, useContext } from 'react'

export interface Person {
  name: string
  /** One or two letters for the round mark in the top bar. */
  initials: string
}

export interface Deployment {
  isDemo: boolean
  /** The trade's own currency; written as a sign as long as it is the only one in use. */
  currency: string
  currenciesInUse: readonly string[]
  /** The zone in which the trade's days begin and end. */
  timeZone: string
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
