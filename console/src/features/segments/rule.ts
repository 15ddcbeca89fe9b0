/**
 * The rule tree as the API takes it (react-querybuilder's shape), and as the builder holds it: the same with an id on
 * every group and condition, so that counts and problems stay with theirs while things move.
 */
export type Combinator = 'and' | 'or'

export interface RowFilter {
  column?: string
  property?: string
  operator: string
  value: unknown
}

export interface RuleParams {
  within_days?: number
  event?: string
  where?: RowFilter[]
}

export interface ApiRule {
  field: string
  operator: string
  value?: unknown
  valueSource?: 'value' | 'field'
  params?: RuleParams
}

export interface ApiGroup {
  combinator: Combinator
  not?: boolean
  rules: (ApiGroup | ApiRule)[]
}

export interface Condition extends ApiRule {
  id: string
}

export interface Group {
  id: string
  combinator: Combinator
  not: boolean
  rules: (Group | Condition)[]
}

export type Path = readonly number[]

export const isGroup = (item: Group | Condition): item is Group => 'rules' in item
export const isApiGroup = (item: ApiGroup | ApiRule): item is ApiGroup => 'rules' in item

let made = 0
export const newId = () => {
  made += 1
  return `n${made}`
}

export function withIds(tree: ApiGroup): Group {
  return {
    id: newId(),
    combinator: tree.combinator === 'or' ? 'or' : 'and',
    not: tree.not === true,
    rules: tree.rules.map((item) => (isApiGroup(item) ? withIds(item) : { ...item, id: newId() })),
  }
}

const hasParams = (params: RuleParams | undefined) =>
  params !== undefined && Object.values(params).some((value) => value !== undefined)

/** What is sent and kept: no ids, nothing that says nothing. */
export function toApi(group: Group): ApiGroup {
  return {
    combinator: group.combinator,
    ...(group.not ? { not: true } : {}),
    rules: group.rules.map((item) => (isGroup(item) ? toApi(item) : ruleToApi(item))),
  }
}

const TAKES_NO_VALUE = new Set(['null', 'notNull'])

function ruleToApi(rule: Condition): ApiRule {
  const where = rule.params?.where?.length ? rule.params.where : undefined
  const params: RuleParams = {
    ...(rule.params?.within_days === undefined ? {} : { within_days: rule.params.within_days }),
    ...(rule.params?.event === undefined ? {} : { event: rule.params.event }),
    ...(where ? { where } : {}),
  }
  return {
    field: rule.field,
    operator: rule.operator,
    ...(TAKES_NO_VALUE.has(rule.operator) ? {} : { value: rule.value }),
    ...(rule.valueSource === 'field' ? { valueSource: 'field' as const } : {}),
    ...(hasParams(params) ? { params } : {}),
  }
}

/** `rules[0].rules[1]`, as refusals and counts name a place. */
export const apiPath = (path: Path) => path.map((place) => `rules[${place}]`).join('.')

export function itemAt(tree: Group, path: Path): Group | Condition | undefined {
  let item: Group | Condition | undefined = tree
  for (const place of path) {
    if (!item || !isGroup(item)) return undefined
    item = item.rules[place]
  }
  return item
}

/** Every group and condition with its path, the tree itself first. */
export function nodesOf(tree: Group): { item: Group | Condition; path: Path }[] {
  const walk = (item: Group | Condition, path: Path): { item: Group | Condition; path: Path }[] => [
    { item, path },
    ...(isGroup(item) ? item.rules.flatMap((inside, place) => walk(inside, [...path, place])) : []),
  ]
  return walk(tree, [])
}

export const countConditions = (tree: Group) => nodesOf(tree).filter(({ item }) => !isGroup(item)).length

/** A copy with ids of its own. */
export const copyOf = (item: Group | Condition): Group | Condition =>
  isGroup(item) ? { ...item, id: newId(), rules: item.rules.map(copyOf) } : { ...structuredClone(item), id: newId() }

export interface Problem {
  code: string
  /** What of the condition is meant: `value`, `params.within_days`; empty for the whole. */
  part: string
}

export interface ApiProblem {
  path: string
  code: string
  message: string
}

/** Each problem of a refusal beside the group or condition it belongs to; the deepest one that its path names. */
export function problemsById(tree: Group, problems: readonly ApiProblem[]): Map<string, Problem[]> {
  const nodes = nodesOf(tree)
    .map(({ item, path }) => ({ id: item.id, path: apiPath(path) }))
    .sort((a, b) => b.path.length - a.path.length)
  const found = new Map<string, Problem[]>()
  for (const problem of problems) {
    const node = nodes.find(({ path }) => path === '' || problem.path === path || problem.path.startsWith(`${path}.`))
    if (!node) continue
    const part = problem.path.slice(node.path.length).replace(/^\./, '')
    found.set(node.id, [...(found.get(node.id) ?? []), { code: problem.code, part }])
  }
  return found
}

/** A pasted text as a tree; null if it is no group of groups and conditions. What it asks is judged by the server. */
export function readPasted(text: string): ApiGroup | null {
  try {
    const value: unknown = JSON.parse(text)
    return looksLikeGroup(value, 1) ? value : null
  } catch {
    return null
  }
}

const DEEPEST = 12

function looksLikeGroup(value: unknown, depth: number): value is ApiGroup {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false
  const { combinator, rules } = value as Record<string, unknown>
  if (combinator !== 'and' && combinator !== 'or') return false
  return (
    Array.isArray(rules) &&
    rules.every((item: unknown) => {
      if (typeof item !== 'object' || item === null) return false
      if ('rules' in item) return looksLikeGroup(item, depth + 1)
      const { field, operator } = item as Record<string, unknown>
      return typeof field === 'string' && typeof operator === 'string'
    })
  )
}
