import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import en from '@/i18n/en/segments.json'
import zh from '@/i18n/zh-CN/segments.json'
import type { SegmentField } from './api'
import { moved, movesOf } from './builder/useBuilderActions'
import { historyAfter, startHistory } from './builder/useRuleHistory'
import { dayOf, momentOfDay } from './builder/zonedDay'
import {
  arityOf,
  Fields,
  filterOperators,
  firstValue,
  isComplete,
  isFilterComplete,
  kindOf,
  newRule,
  type ValueKind,
  withOperator,
} from './fields'
import fixture from './fixtures/fields.json'
import { OPERATOR_SIGNS, operatorKey } from './operators'
import { PROBLEM_CODES } from './problems'
import {
  type ApiGroup,
  type Condition,
  copyOf,
  type Group,
  newId,
  nodesOf,
  problemsById,
  readPasted,
  toApi,
  withIds,
} from './rule'
import { START_KEYS, STARTS } from './starts'

// The API's own answer; a test of the server holds it to what the server offers.
const FIELDS = fixture as unknown as SegmentField[]
const fields = new Fields(FIELDS)

const ONE: Record<ValueKind, unknown> = {
  number: 3,
  days: 30,
  text: 'anything',
  set: 'anything',
  flag: true,
  moment: '2026-02-01T00:00:00+08:00',
}

/** What the editor of a kind gives for an operator. */
function given(kind: ValueKind, operator: string): unknown {
  const arity = arityOf(operator)
  const one = ONE[kind]
  return arity === 'none' ? undefined : arity === 'one' ? one : [one, one]
}

const words = (tree: object, path: string) =>
  path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], tree)

describe('every field and operator of the API', () => {
  const cases = FIELDS.flatMap((field) => field.operators.map((operator) => ({ field, operator })))

  it('has words in both languages', () => {
    for (const { field, operator } of cases) {
      const key = operatorKey(field.is_prefix ? 'text' : kindOf(field, operator), operator)
      expect(key, operator).not.toBeNull()
      expect(words(en, key ?? ''), `${key}`).toBeTypeOf('string')
      expect(words(zh, key ?? ''), `${key}`).toBeTypeOf('string')
    }
  })

  it('goes through the builder and comes back as it was', () => {
    for (const { field, operator } of cases) {
      const code = field.is_prefix ? `${field.code}city` : field.code
      const value = given(kindOf(field, operator), operator)
      const rule = {
        field: code,
        operator,
        ...(value === undefined ? {} : { value }),
        ...(field.takes_event ? { params: { event: 'Order Completed' } } : {}),
      }
      const tree: ApiGroup = { combinator: 'or', not: true, rules: [rule, { combinator: 'and', rules: [] }] }
      expect(toApi(withIds(tree))).toEqual(tree)
      expect(isComplete(rule, field), `${code} ${operator}`).toBe(true)
    }
  })

  it('begins unfinished and never with a value of another kind', () => {
    for (const field of FIELDS) {
      const rule: Condition = { ...newRule(field), id: newId() }
      expect(field.operators).toContain(rule.operator)
      for (const operator of field.operators) {
        const next = withOperator(
          { ...rule, value: given(kindOf(field, rule.operator), rule.operator) },
          field,
          operator,
        )
        const kind = kindOf(field, operator)
        if (kind === kindOf(field, rule.operator) && arityOf(operator) === arityOf(rule.operator)) {
          expect(next.value).toEqual(given(kind, operator))
        } else if (!(arityOf(rule.operator) === 'one' && arityOf(operator) === 'many')) {
          expect(next.value).toEqual(firstValue(kind, operator))
        }
      }
    }
  })

  it('has operators with words for every condition on rows', () => {
    for (const field of FIELDS) {
      for (const column of field.filter_columns) {
        for (const operator of filterOperators(field, { column: column.code, operator: '=', value: 1 })) {
          expect(operatorKey(column.type as ValueKind, operator)).not.toBeNull()
          const value = given(column.type as ValueKind, operator)
          expect(isFilterComplete({ column: column.code, operator, value })).toBe(true)
        }
      }
    }
  })
})

it('names every operator sign once', () => {
  expect(new Set(OPERATOR_SIGNS).size).toBe(18)
})

it('has words for everything the server may find wrong', () => {
  const server = readFileSync('../src/mainstem/customers/segments/tree.py', 'utf8')
  // A code stands before its sentence, and a sentence has spaces.
  const codes = [...server.matchAll(/"(\w+)", f?"[^"]* /g)].map((match) => match[1])
  expect(codes.length).toBeGreaterThan(20)
  for (const code of codes) expect(PROBLEM_CODES, code).toContain(code)
  for (const code of PROBLEM_CODES) {
    expect(server).toContain(`"${code}"`)
    expect(words(en, `problem.${code}`)).toBeTypeOf('string')
  }
})

describe('starting points', () => {
  it('ask only what there is to ask', () => {
    for (const key of START_KEYS) {
      for (const { item } of nodesOf(withIds(STARTS[key]))) {
        if ('rules' in item) continue
        const field = fields.find(item.field)
        expect(field, item.field).toBeDefined()
        expect(field?.operators).toContain(item.operator)
        expect(isComplete(item, field)).toBe(true)
      }
    }
  })
})

describe('moving', () => {
  const leaf = (field: string) => ({ field, operator: '=', value: 1 })
  const tree = withIds({
    combinator: 'and',
    rules: [leaf('a'), { combinator: 'or', rules: [leaf('b'), leaf('c')] }, leaf('d')],
  })
  const names = (group: Group): unknown[] => group.rules.map((item) => ('rules' in item ? names(item) : item.field))
  const order = (path: number[], key: string) => {
    const move = movesOf(tree, path).find((each) => each.key === key)
    return move ? names(moved(tree, path, move.to)) : null
  }

  it('goes up, down, out and into', () => {
    expect(order([2], 'up')).toEqual(['a', 'd', ['b', 'c']])
    expect(order([0], 'down')).toEqual([['b', 'c'], 'a', 'd'])
    expect(order([1, 1], 'out')).toEqual(['a', 'c', ['b'], 'd'])
    expect(order([0], 'into')).toEqual([['b', 'c', 'a'], 'd'])
    expect(order([2], 'into')).toEqual(['a', ['b', 'c', 'd']])
    expect(order([0], 'up')).toBeNull()
    expect(order([2], 'down')).toBeNull()
  })

  it('copies with ids of its own', () => {
    const ids = (group: Group) => nodesOf(group).map(({ item }) => item.id)
    const copy = copyOf(tree) as Group
    expect(toApi(copy)).toEqual(toApi(tree))
    expect(ids(copy).some((id) => ids(tree).includes(id))).toBe(false)
  })
})

it('puts each refusal at the condition it names', () => {
  const tree = withIds({
    combinator: 'and',
    rules: [
      { field: 'a', operator: '=', value: 1 },
      { combinator: 'or', rules: [{ field: 'b', operator: '=', value: 1 }] },
    ],
  })
  const found = problemsById(tree, [
    { path: 'rules[0].value', code: 'wrong_value', message: '' },
    { path: 'rules[1].rules[0].params.where[0].value', code: 'wrong_value', message: '' },
    { path: '', code: 'not_a_group', message: '' },
  ])
  const [top, a, , b] = nodesOf(tree).map(({ item }) => item.id)
  expect(found.get(a ?? '')).toEqual([{ code: 'wrong_value', part: 'value' }])
  expect(found.get(b ?? '')).toEqual([{ code: 'wrong_value', part: 'params.where[0].value' }])
  expect(found.get(top ?? '')).toEqual([{ code: 'not_a_group', part: '' }])
})

it('takes typing back in one step, and again', () => {
  const trees = ['a', 'b', 'c'].map((field) => withIds({ combinator: 'and', rules: [{ field, operator: '=' }] }))
  const [a, b, c] = trees as [Group, Group, Group]
  let history = startHistory(a)
  history = historyAfter(history, { kind: 'change', tree: b, key: 'x', at: 2_000 })
  history = historyAfter(history, { kind: 'change', tree: c, key: 'x', at: 2_300 })
  expect(history.past).toHaveLength(1)
  history = historyAfter(history, { kind: 'undo' })
  expect(history.present).toBe(a)
  history = historyAfter(history, { kind: 'redo' })
  expect(history.present).toBe(c)
})

it('takes a pasted tree and nothing else', () => {
  expect(readPasted('{"combinator":"and","rules":[{"field":"a","operator":"="}]}')).not.toBeNull()
  for (const text of [
    '',
    '[]',
    '{"combinator":"xor","rules":[]}',
    '{"combinator":"and","rules":[1]}',
    '{"rules":[]}',
  ]) {
    expect(readPasted(text), text).toBeNull()
  }
})

it('writes days on the trade’s clock', () => {
  expect(momentOfDay('2026-02-01', 'Asia/Shanghai')).toBe('2026-02-01T00:00:00+08:00')
  expect(dayOf('2026-02-01T00:00:00+08:00', 'Asia/Shanghai')).toBe('2026-02-01')
  expect(dayOf('2026-01-31T16:00:00Z', 'Asia/Shanghai')).toBe('2026-02-01')
  expect(momentOfDay('2026-02-01', 'UTC')).toBe('2026-02-01T00:00:00+00:00')
})
