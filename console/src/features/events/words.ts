import type { TFunction } from 'i18next'

export const KINDS = ['track', 'identify', 'page', 'screen', 'group', 'alias', 'fact'] as const

export const SOURCE_KINDS = ['web', 'app', 'mini', 'pos', 'server', 'import', 'internal'] as const

/** Why an event could not be stored, as the collection says it. */
export const REASONS = [
  'event_too_large',
  'id_too_long',
  'invalid_json',
  'invalid_utf8',
  'name_too_long',
  'no_event_name',
  'no_group_id',
  'no_identity',
  'no_previous_id',
  'no_type',
  'not_storable',
  'number_out_of_range',
  'too_deep',
  'unknown_type',
  'wrong_type',
] as const

/** What is odd about an event that was stored all the same. */
export const FLAGS = [
  'bad_timestamp',
  'clock_corrected',
  'forged_token',
  'future',
  'no_message_id',
  'nul_removed',
  'very_old',
] as const

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text)

export function reasonName(t: TFunction<'events'>, reason: string): string {
  return isOneOf(REASONS, reason) ? t(`reason.${reason}.name`) : t('reason.other.name', { reason: plain(reason) })
}

export function reasonRemedy(t: TFunction<'events'>, reason: string): string {
  return isOneOf(REASONS, reason) ? t(`reason.${reason}.mend`) : t('reason.other.mend')
}

const MALFORMED = /^malformed_(.+)$/

export function flagName(t: TFunction<'events'>, flag: string): string {
  if (isOneOf(FLAGS, flag)) return t(`flag.${flag}`)
  const field = MALFORMED.exec(flag)?.[1]
  return field ? t('flag.malformed', { field: plain(field) }) : plain(flag)
}

export function kindName(t: TFunction<'events'>, kind: string): string {
  return isOneOf(KINDS, kind) ? t(`kind.${kind}`) : kind
}

export function sourceKindName(t: TFunction<'events'>, kind: string): string {
  return isOneOf(SOURCE_KINDS, kind) ? t(`sourceKind.${kind}`) : plain(kind)
}

/** A code nobody gave words to, without what makes it look like one. */
export const plain = (code: string) => code.replaceAll('_', ' ')
