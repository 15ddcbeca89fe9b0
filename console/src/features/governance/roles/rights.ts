import type { RoleRights } from '../api'

export const VERBS = ['see', 'do', 'approve', 'reveal', 'export'] as const
export type Verb = (typeof VERBS)[number]

/** What a right amounts to: the verbs of the API in the five that people compare roles by. */
export function verbOf(permission: string): Verb {
  const verb = permission.split('.')[1]
  if (verb === 'read') return 'see'
  if (verb === 'approve' || verb === 'reveal' || verb === 'export') return verb
  return 'do'
}

export const areaOf = (permission: string) => permission.split('.')[0] ?? ''

/** Every area any role holds something in, in the order of the API. */
export function areasOf(roles: readonly RoleRights[]): string[] {
  return [...new Set(roles.flatMap((role) => role.permissions.map(areaOf)))]
}

export function difference(first: readonly string[], second: readonly string[]) {
  const [one, other] = [new Set(first), new Set(second)]
  return {
    onlyFirst: first.filter((each) => !other.has(each)),
    onlySecond: second.filter((each) => !one.has(each)),
    shared: first.filter((each) => other.has(each)),
  }
}
