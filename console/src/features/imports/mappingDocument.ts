import type { ImportField, ImportKind } from './api'

/** A mapping as plain data, as the server reads and writes it. */
export type MappingDocument = Record<string, unknown>

type Rule = string | Record<string, unknown>

export type Filling =
  | { kind: 'none' }
  | { kind: 'column'; column: string; isPlain: boolean }
  | { kind: 'constant'; value: string }
  /** More than the form can show: kept as it is until somebody chooses otherwise. */
  | { kind: 'rule'; columns: readonly string[] }
  | { kind: 'chosen'; values: readonly string[] }

function rulesOf(document: MappingDocument): Record<string, Rule> {
  return (document.fields as Record<string, Rule> | undefined) ?? {}
}

function choicesOf(document: MappingDocument): Record<string, { then?: unknown }[]> {
  return (document.choose as Record<string, { then?: unknown }[]> | undefined) ?? {}
}

export function fillingOf(document: MappingDocument, field: string): Filling {
  const choices = choicesOf(document)[field]
  if (choices) return { kind: 'chosen', values: choices.map((each) => String(each.then ?? '')) }
  const rule = rulesOf(document)[field]
  if (rule === undefined) return { kind: 'none' }
  if (typeof rule === 'string') return { kind: 'column', column: rule, isPlain: true }
  if (typeof rule.from === 'string') {
    return { kind: 'column', column: rule.from, isPlain: Object.keys(rule).length === 1 }
  }
  if ('constant' in rule) return { kind: 'constant', value: String(rule.constant) }
  const columns = [rule.concat, rule.coalesce, rule.multiply].find(Array.isArray) as unknown[] | undefined
  return { kind: 'rule', columns: (columns ?? []).map(String) }
}

export type Change = { column: string } | { constant: string } | null

/** Fills a field otherwise. Steps that were set on a column stay when another column takes its place. */
export function withField(document: MappingDocument, field: string, change: Change): MappingDocument {
  const { [field]: before, ...fields } = rulesOf(document)
  const { [field]: _choice, ...choose } = choicesOf(document)
  const next: MappingDocument = { ...document, fields }
  if (Object.keys(choose).length > 0) next.choose = choose
  else delete next.choose
  if (change === null) return next
  const rule: Rule =
    'constant' in change
      ? { constant: change.constant }
      : typeof before === 'object' && typeof before.from === 'string'
        ? { ...before, from: change.column }
        : change.column
  return { ...next, fields: { ...fields, [field]: rule } }
}

export function withOption(document: MappingDocument, option: string, value: string | null): MappingDocument {
  const { [option]: _before, ...options } = (document.options as Record<string, string> | undefined) ?? {}
  const next = value === null ? options : { ...options, [option]: value }
  const { options: _options, ...rest } = document
  return Object.keys(next).length > 0 ? { ...rest, options: next } : rest
}

export function optionOf(document: MappingDocument, option: string): string | null {
  const value = (document.options as Record<string, unknown> | undefined)?.[option]
  return value === undefined ? null : String(value)
}

/** What the columns' own names speak for, ready to be corrected. */
export function proposed(
  kind: ImportKind,
  suggested: Record<string, string>,
  known: { timeZone: string; currency: string | null },
): MappingDocument {
  const wantsCurrency = kind.fields.some((field) => field.name === 'currency' && field.required)
  const fields: Record<string, Rule> = { ...suggested }
  // Where only one money is in use nobody is asked for it.
  if (wantsCurrency && !fields.currency && known.currency) fields.currency = { constant: known.currency }
  return { kind: kind.code, name: `${kind.code}-file`, timezone: known.timeZone, fields }
}

export function missingFields(kind: ImportKind, document: MappingDocument): ImportField[] {
  return kind.fields.filter((field) => field.required && fillingOf(document, field.name).kind === 'none')
}

/** Columns a mapping reads which the file does not have. */
export function absentColumns(document: MappingDocument, columns: readonly string[]): string[] {
  const present = new Set(columns.map((column) => column.toLowerCase()))
  const read = Object.keys(rulesOf(document)).flatMap((field) => {
    const filling = fillingOf(document, field)
    return filling.kind === 'column' ? [filling.column] : filling.kind === 'rule' ? filling.columns : []
  })
  return [...new Set(read.filter((column) => !present.has(column.toLowerCase())))]
}
