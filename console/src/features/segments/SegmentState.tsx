import { useTranslation } from 'react-i18next'
import { StateTag } from '@/shared/ui/StateTag'
import type { SegmentRow } from './api'

/** Whether the members are those of the rule as it stands. */
export function SegmentState({
  segment,
}: {
  segment: Pick<SegmentRow, 'archived_at' | 'refreshed_at' | 'is_current'>
}) {
  const { t } = useTranslation('segments')
  if (segment.archived_at) return <StateTag>{t('state.archived')}</StateTag>
  if (!segment.refreshed_at) return <StateTag tone="warning">{t('state.never')}</StateTag>
  if (!segment.is_current) return <StateTag tone="warning">{t('state.outdated')}</StateTag>
  return <StateTag tone="good">{t('state.live')}</StateTag>
}
