import type { SchemaGovernanceMeOut } from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'
import type { Deployment, Session } from '@/shared/session'

// What the API does not tell yet: the trade's own currency and zone.
const DEPLOYMENT: Deployment = {
  isDemo: false,
  currency: 'CNY',
  currenciesInUse: ['CNY'],
  timeZone: 'Asia/Shanghai',
}

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

export function sessionFrom(me: SchemaGovernanceMeOut, deployment: Deployment = DEPLOYMENT): Session {
  const name = me.account.name || me.account.email
  return { person: { name, initials: initialsOf(name) }, permissions: new Set(Object.keys(me.permissions)), deployment }
}

export async function loadSession(): Promise<Session> {
  return sessionFrom(await bodyOf(api.GET('/api/governance/me')))
}
