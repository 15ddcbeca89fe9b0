import type { SchemaGovernanceMeOut, SchemaWebConsoleDeploymentDeploymentOut } from '@/client/schema'
import { api, bodyOf, csrfToken } from '@/shared/api/api'
import type { Deployment, Session } from '@/shared/session'

export const SESSION_KEY = ['session'] as const

export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s@._-]+/)
    .filter(Boolean)
  const first = [...(words[0] ?? '')][0] ?? '?'
  // A Chinese name is known by its family name, which comes first.
  if (/\p{Script=Han}/u.test(first)) return first
  const second = words[1] ? ([...words[1]][0] ?? '') : ''
  return (first + second).toUpperCase()
}

/** Before the first order nothing is known of the money; no figure is shown then either. */
const NO_TRADE = { currency: null, currencies: [], time_zone: 'UTC', business_start: null }

export function deploymentFrom(known: SchemaWebConsoleDeploymentDeploymentOut): Deployment {
  const trade = known.trade ?? NO_TRADE
  return {
    name: known.name,
    logo: known.logo,
    isDemo: known.is_demo,
    currency: trade.currency ?? 'CNY',
    currenciesInUse: trade.currencies,
    timeZone: trade.time_zone,
    businessStart: trade.business_start,
  }
}

export function sessionFrom(me: SchemaGovernanceMeOut, known: SchemaWebConsoleDeploymentDeploymentOut): Session {
  const name = me.account.name || me.account.email
  return {
    person: { name, email: me.account.email, initials: initialsOf(name) },
    permissions: new Set(Object.keys(me.permissions)),
    deployment: deploymentFrom(known),
  }
}

export async function loadSession(): Promise<Session> {
  const [me, known] = await Promise.all([
    bodyOf(api.GET('/api/governance/me')),
    bodyOf(api.GET('/api/console/deployment')),
  ])
  return sessionFrom(me, known)
}

export async function signOut(): Promise<void> {
  await fetch('/api/auth/session', { method: 'DELETE', headers: { 'X-CSRFToken': csrfToken() } })
  // A full load, so that nothing of the person stays in memory.
  window.location.assign('/sign-in')
}
