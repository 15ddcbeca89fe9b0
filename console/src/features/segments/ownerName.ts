import type { TFunction } from 'i18next'
import type { SegmentRow } from './api'

/** Who keeps a segment: oneself, somebody by name, or the system that made it. */
export function ownerName(row: Pick<SegmentRow, 'owner' | 'owner_name' | 'is_own'>, t: TFunction<'segments'>): string {
  if (row.is_own) return t('owner.me')
  if (row.owner_name) return row.owner_name
  if (row.owner === 'demo') return t('owner.demo')
  return row.owner.includes(':') || !row.owner ? t('owner.system') : row.owner
}
