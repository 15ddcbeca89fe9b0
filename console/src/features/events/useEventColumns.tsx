import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { DateTime } from '@/shared/ui/DateTime'
import { Generated } from '@/shared/ui/Generated'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { LoggedEvent } from './api'
import styles from './Events.module.css'
import { flagName, kindName } from './words'

interface Context {
  is_generated?: unknown
  is_simulated?: unknown
}

/** What a sender says of its own events; shown wherever the event is. */
export function truthOf(event: LoggedEvent): 'simulated' | null {
  const context = (event.body as { context?: Context } | null)?.context
  return context?.is_generated === true || context?.is_simulated === true ? 'simulated' : null
}

export function useEventColumns(): readonly Column<LoggedEvent>[] {
  const { t } = useTranslation('events')
  const format = useFormat()
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.event'),
        width: 240,
        render: (row) => <TwoLines below={kindName(t, row.kind)}>{row.name ?? '–'}</TwoLines>,
      },
      { key: 'source', title: t('column.source'), width: 140, render: (row) => row.source || '–' },
      {
        key: 'who',
        title: t('column.who'),
        width: 150,
        render: (row) => (row.user || row.anonymous ? <Who event={row} /> : '–'),
      },
      { key: 'occurred', title: t('column.occurred'), width: 190, render: (row) => <DateTime at={row.occurred_at} /> },
      {
        key: 'received',
        title: t('column.received'),
        width: 110,
        render: (row) => (
          <time className="ms-digits" dateTime={row.received_at} title={format.dateTime(row.received_at)}>
            {seconds(row.received_at, format.time(row.received_at))}
          </time>
        ),
      },
      {
        key: 'flags',
        title: t('column.flags'),
        width: 200,
        render: (row) => {
          const truth = truthOf(row)
          if (!truth && row.flags.length === 0) return '–'
          return (
            <span className={styles.tags}>
              {truth && <Generated kind={truth} />}
              {row.flags.map((flag) => (
                <StateTag key={flag} tone="warning">
                  {flagName(t, flag)}
                </StateTag>
              ))}
            </span>
          )
        },
      },
    ],
    [t, format],
  )
}

function Who({ event }: { event: LoggedEvent }) {
  const { t } = useTranslation('events')
  return (
    <span className="ms-digits">
      {event.user ? t('who.account', { ref: event.user }) : t('who.device', { ref: event.anonymous ?? '' })}
    </span>
  )
}

/** Arrivals lie seconds apart, so the clock shows them here. */
function seconds(at: string, time: string): string {
  return `${time}:${String(new Date(at).getUTCSeconds()).padStart(2, '0')}`
}
