import type { FilterColumn, SegmentField } from './api'
import type { ApiRule, Condition, RowFilter } from './rule'

export const COMPARING = ['=', '!=', '<', '<=', '>', '>='] as const
const LISTING = new Set(['in', 'notIn'])
const RANGING = new Set(['between', 'notBetween'])
const MATCHING = new Set(['contains', 'beginsWith', 'endsWith', 'doesNotContain', 'doesNotBeginWith', 'doesNotEndWith'])
const EXISTING = new Set(['null', 'notNull'])
const ORDERING = new Set(['<', '<=', '>', '>='])

export type Language = 'en' | 'zh-CN'

/** How many values an operator takes. */
export type Arity = 'none' | 'one' | 'two' | 'many'

export function arityOf(operator: string): Arity {
  if (EXISTING.has(operator)) return 'none'
  if (RANGING.has(operator)) return 'two'
  return LISTING.has(operator) ? 'many' : 'one'
}

export type ValueKind = 'number' | 'text' | 'flag' | 'days' | 'moment' | 'set'

/** What a condition's values are. Behind a prefix the operator decides, and between `=` and `!=` the value itself. */
export function kindOf(field: SegmentField, operator: string): ValueKind {
  if (!field.is_prefix) return field.type as ValueKind
  return ORDERING.has(operator) || RANGING.has(operator) ? 'number' : 'text'
}

export const isMatching = (operator: string) => MATCHING.has(operator)

/** Whether two figures may be compared with each other here. */
export const takesOtherField = (field: SegmentField, operator: string) =>
  field.type === 'number' && !field.is_prefix && (COMPARING as readonly string[]).includes(operator)

export const mayBeOther = (field: SegmentField) => field.type === 'number' && !field.is_prefix && !field.takes_event

export class Fields {
  private readonly byCode: Map<string, SegmentField>

  constructor(readonly all: readonly SegmentField[]) {
    this.byCode = new Map(all.map((field) => [field.code, field]))
  }

  /** The field a condition names, also one behind a prefix: `trait.age`. */
  find(code: string): SegmentField | undefined {
    const exact = this.byCode.get(code)
    if (exact) return exact
    const dot = code.indexOf('.')
    const behind = dot > 0 ? this.byCode.get(code.slice(0, dot + 1)) : undefined
    return behind?.is_prefix ? behind : undefined
  }

  /** The field whose moment another gives as days: so that "in the last 30 days" can become a date and back. */
  momentOf(days: SegmentField): SegmentField | undefined {
    return this.all.find((field) => field.relative_code === days.code)
  }

  /** By table, in an order a person looks for them. */
  groups(): { table: string; fields: SegmentField[] }[] {
    const groups = new Map<string, SegmentField[]>()
    for (const field of this.all) groups.set(field.table, [...(groups.get(field.table) ?? []), field])
    return [...groups].map(([table, fields]) => ({ table, fields })).sort((a, b) => placeOf(a.table) - placeOf(b.table))
  }
}

const ORDER = ['orders', 'order_lines', 'rfm', 'events', 'persons', 'membership', 'consents', 'traits']
const placeOf = (table: string) => (ORDER.includes(table) ? ORDER.indexOf(table) : ORDER.length)

export const nameOfPrefixed = (code: string) => code.slice(code.indexOf('.') + 1)

export const labelIn = (labels: Readonly<Record<string, string>>, language: Language, otherwise: string) =>
  labels[language] ?? labels.en ?? otherwise

/** The value a fresh condition of a field and operator begins with; undefined where a person has to choose. */
export function firstValue(kind: ValueKind, operator: string): unknown {
  const arity = arityOf(operator)
  if (arity === 'none') return undefined
  if (arity === 'many') return []
  if (arity === 'two') return [undefined, undefined]
  return kind === 'flag' ? true : undefined
}

/** A condition with another operator keeps its value where the new one takes the same. */
export function withOperator(rule: Condition, field: SegmentField, operator: string): Condition {
  const sameArity = arityOf(rule.operator) === arityOf(operator)
  const sameKind = kindOf(field, rule.operator) === kindOf(field, operator)
  const bySource = rule.valueSource === 'field' && !takesOtherField(field, operator)
  const { valueSource, ...rest } = rule
  const first = arityOf(rule.operator) === 'one' && arityOf(operator) === 'many' && sameKind && !valueSource
  return {
    ...rest,
    operator,
    ...(valueSource && !bySource ? { valueSource } : {}),
    value:
      sameArity && sameKind && !bySource
        ? rule.value
        : first && rule.value !== undefined
          ? [rule.value]
          : firstValue(kindOf(field, operator), operator),
  }
}

const USUAL: Partial<Record<ValueKind, string>> = { days: '<=', number: '>=', set: 'in', moment: '>=', text: '=' }

export function newRule(field: SegmentField): Omit<Condition, 'id'> {
  const code = field.is_prefix ? field.code : field.code
  const usual = USUAL[field.is_prefix ? 'text' : (field.type as ValueKind)]
  const operator = usual && field.operators.includes(usual) ? usual : (field.operators[0] ?? '=')
  return { field: code, operator, value: firstValue(kindOf(field, operator), operator) }
}

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== ''

const hasValue = (value: unknown, operator: string): boolean => {
  switch (arityOf(operator)) {
    case 'none':
      return true
    case 'one':
      return isFilled(value) && !Array.isArray(value)
    case 'two':
      return Array.isArray(value) && value.length === 2 && value.every(isFilled)
    case 'many':
      return Array.isArray(value) && value.length > 0 && value.every(isFilled)
  }
}

export const isFilterComplete = (filter: RowFilter) =>
  Boolean(filter.column ?? filter.property) && hasValue(filter.value, filter.operator)

/** Whether a person has filled in everything the condition needs; whether it makes sense is for the server to say. */
export function isComplete(rule: ApiRule, field: SegmentField | undefined): boolean {
  if (!field) return false
  if (field.is_prefix && nameOfPrefixed(rule.field) === '') return false
  if (field.takes_event && !rule.params?.event) return false
  if (!hasValue(rule.value, rule.operator)) return false
  return (rule.params?.where ?? []).every(isFilterComplete)
}

export const columnOf = (field: SegmentField, filter: RowFilter): FilterColumn | undefined =>
  field.filter_columns.find((column) => column.code === filter.column)

export const PROPERTY_OPERATORS = ['=', '!=', 'in', 'notIn', 'contains', 'beginsWith'] as const
export const NUMBER_PROPERTY_OPERATORS = ['=', '!=', '<', '<=', '>', '>=', 'in', 'notIn'] as const

/** Operators of a condition on rows: a column's own, a property's by what its value is. */
export function filterOperators(field: SegmentField, filter: RowFilter): readonly string[] {
  const column = columnOf(field, filter)
  if (column) return column.operators
  return [...new Set([...PROPERTY_OPERATORS, ...NUMBER_PROPERTY_OPERATORS])]
}

/** What a condition on rows holds: a property compared as more or less is a number. */
export function filterKind(field: SegmentField, filter: RowFilter): ValueKind {
  const column = columnOf(field, filter)
  if (column) return column.type as ValueKind
  return ORDERING.has(filter.operator) ? 'number' : 'text'
}
