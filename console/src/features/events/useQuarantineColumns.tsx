import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/shared/ui/DateTime'
import { Quantity } from '@/shared/ui/Quantity'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import type { Quarantined } from './api'
import { reasonName } from './words'

export const QUARANTINE_COLUMNS = ['reason', 'source', 'event', 'count', 'first', 'last', 'again', 'detail']

export function useQuarantineColumns(): readonly Column<Quarantined>[] {
  const { t } = useTranslation('events')
  return useMemo(
    () => [
      {
        key: 'reason',
        title: t('column.reason'),
        width: 220,
        render: (row) => reasonName(t, row.reason),
      },
      { key: 'source', title: t('column.source'), width: 140, render: (row) => row.source || '–' },
      { key: 'event', title: t('column.event'), width: 180, render: (row) => nameIn(row.sample) ?? '–' },
      {
        key: 'count',
        title: t('column.count'),
        kind: 'number',
        width: 90,
        render: (row) => <Quantity value={row.count} />,
      },
      {
        key: 'first',
        title: t('column.firstSeen'),
        width: 190,
        isOptional: true,
        render: (row) => <DateTime at={row.first_seen_at} />,
      },
      { key: 'last', title: t('column.lastSeen'), width: 190, render: (row) => <DateTime at={row.last_seen_at} /> },
      {
        key: 'again',
        title: t('column.again'),
        width: 130,
        render: (row) =>
          row.can_be_replayed ? <StateTag tone="info">{t('quarantine.can')}</StateTag> : t('quarantine.cannot'),
      },
      {
        key: 'detail',
        title: t('column.detail'),
        width: 300,
        isOptional: true,
        render: (row) => row.detail,
      },
    ],
    [t],
  )
}

/** The event's own name, where its shape keeps it. */
function nameIn(sample: unknown): string | null {
  const name = (sample as { event?: unknown } | null)?.event
  return typeof name === 'string' && !/^text of \d+$/.test(name) ? name : null
}
