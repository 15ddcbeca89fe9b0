import type { TFunction } from 'i18next'
import type { Tone } from '@/shared/ui/StateTag'
import { type ImportRecord, isOnItsWay } from './api'

export const KINDS = ['orders', 'products', 'stock', 'customers', 'touches'] as const
export const STATUSES = ['waiting', 'running', 'done', 'failed', 'undone'] as const
export const PHASES = ['queued', 'reading', 'checking', 'loading', 'finishing', 'stopping'] as const

/** Why a row was set aside, as the importer, the loaders and the shipped mappings say it. A mapping may name others. */
export const REASONS = [
  'another_row_of_its_document_was_refused',
  'contains_a_nul_character',
  'differs_from_known',
  'finance_adjustment',
  'line_size_over_maximum',
  'missing',
  'missing_columns',
  'more_than_4_decimals',
  'moves_nothing',
  'negative_arrival',
  'no_identifier',
  'not_a_date',
  'not_a_number',
  'not_a_time',
  'not_a_whole_number',
  'not_between_1900_and_2200',
  'not_yes_or_no',
  'quantity_0_without_money',
  'repeated_in_the_file',
  'too_long',
  'too_many_columns',
  'unknown_line_kind',
  'unknown_move_kind',
  'unknown_product',
  'unknown_product_kind',
  'unknown_product_without_money',
  'unknown_version',
  'unquoted_value',
] as const

export const COUNTS = [
  'orders', 'order_lines', 'order_value', 'returns', 'return_lines', 'return_value', 'returns_linked',
  'return_lines_linked', 'write_offs', 'write_off_lines', 'finds', 'find_lines', 'products', 'products_named',
  'locations', 'identifiers', 'stock_moves', 'presumed_moves', 'presumed_units', 'stock_documents', 'customers',
  'persons',
  'evidence', 'traits', 'traits_with_contacts', 'consents', 'consents_withdrawn', 'merges', 'refused', 'touches',
] as const // biome-ignore format: one list
const MONEY = new Set(['order_value', 'return_value'])

type Words = TFunction<'imports'>

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text)

export const plain = (code: string) => code.replaceAll('_', ' ')

export function kindName(t: Words, kind: string): string {
  return isOneOf(KINDS, kind) ? t(`kind.${kind}`) : plain(kind)
}

export function reasonName(t: Words, reason: string): string {
  return isOneOf(REASONS, reason) ? t(`reason.${reason}`) : t('reason.own', { reason: plain(reason) })
}

export function countName(t: Words, name: string): string {
  return isOneOf(COUNTS, name) ? t(`count.${name}`) : plain(name)
}

export const isMoney = (name: string) => MONEY.has(name)

const HIDDEN = /^\(hidden: (\d+) characters\)$/

/** A personal value never reaches the report; only its length does. */
export function valueText(t: Words, value: string): string {
  const length = HIDDEN.exec(value)?.[1]
  return length ? t('report.hidden', { count: Number(length) }) : value || '–'
}

export interface Standing {
  name: string
  tone: Tone
}

export function standingOf(t: Words, record: ImportRecord): Standing {
  if (record.is_stopping) return { name: t('phase.stopping'), tone: 'warning' }
  if (isOnItsWay(record)) {
    const phase = isOneOf(PHASES, record.phase) ? record.phase : 'reading'
    return { name: t(`phase.${phase}`), tone: 'info' }
  }
  if (record.status === 'waiting') {
    return { name: t(record.has_mapping ? 'status.waiting' : 'status.draft'), tone: 'neutral' }
  }
  if (record.status === 'failed') {
    return { name: t(record.error_code === 'import_cancelled' ? 'status.stopped' : 'status.failed'), tone: 'bad' }
  }
  if (record.status === 'undone') return { name: t('status.undone'), tone: 'neutral' }
  return { name: t(record.is_dry_run ? 'status.tried' : 'status.done'), tone: record.quarantined ? 'warning' : 'good' }
}

export const isReason = (reason: string) => isOneOf(REASONS, reason)
