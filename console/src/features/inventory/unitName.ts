import type { TFunction } from 'i18next'

/** The unit of measure in words where it is one we know, as its owner wrote it otherwise. */
export function unitName(unit: string | null | undefined, t: TFunction<'inventory'>): string {
  if (!unit) return '–'
  if (unit === 'piece') return t('unit.piece')
  return unit === 'gallon/1000' ? t('unit.gallon') : unit
}
