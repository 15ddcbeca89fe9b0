import type { ValueKind } from './fields'

/** Operators have signs in the API and names in the catalogues. */
const NAMES = {
  '=': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  between: 'between',
  notBetween: 'notBetween',
  in: 'in',
  notIn: 'notIn',
  contains: 'contains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
  doesNotContain: 'doesNotContain',
  doesNotBeginWith: 'doesNotBeginWith',
  doesNotEndWith: 'doesNotEndWith',
  null: 'null',
  notNull: 'notNull',
} as const

export type OperatorSign = keyof typeof NAMES
export const OPERATOR_SIGNS = Object.keys(NAMES) as OperatorSign[]

const OF_SETS = { eq: 'eq', ne: 'ne', in: 'in', notIn: 'notIn', null: 'null', notNull: 'notNull' } as const
const OF_MOMENTS = { lt: 'lt', le: 'le', gt: 'gt', ge: 'ge' } as const

export type OperatorKey =
  | `op.plain.${(typeof NAMES)[OperatorSign]}`
  | `op.set.${keyof typeof OF_SETS}`
  | `op.moment.${keyof typeof OF_MOMENTS}`

/** The key of an operator's words: a set includes, a moment is before, everything else is compared. */
export function operatorKey(kind: ValueKind, operator: string): OperatorKey | null {
  const name = NAMES[operator as OperatorSign]
  if (!name) return null
  if (kind === 'set' && name in OF_SETS) return `op.set.${name as keyof typeof OF_SETS}`
  if (kind === 'moment' && name in OF_MOMENTS) return `op.moment.${name as keyof typeof OF_MOMENTS}`
  return `op.plain.${name}`
}
