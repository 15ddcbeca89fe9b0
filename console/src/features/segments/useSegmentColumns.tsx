import { Tooltip } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { DateTime } from '@/shared/ui/DateTime'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { Spark } from '@/shared/ui/Spark'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { SegmentRow } from './api'
import { ownerName } from './ownerName'
import { campaignPath, segmentPath } from './paths'
import { SegmentState } from './SegmentState'
import styles from './Segments.module.css'

/** What each segment asks stands below its name: one line, all of it in the tooltip. */
export function useSegmentColumns(persons: number): readonly Column<SegmentRow>[] {
  const { t } = useTranslation('segments')
  const format = useFormat()
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('column.name'),
        sortKey: 'name',
        width: 260,
        render: (row) => (
          <TwoLines below={row.sentence}>
            <Link to={segmentPath(row.code)}>{row.name}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'size',
        title: t('column.size'),
        kind: 'number',
        width: 152,
        render: (row) => (
          <span className={styles.sizeCell}>
            {row.course.length > 1 && <Spark values={row.course} label={t('column.course', { name: row.name })} />}
            <b className="ms-digits">{format.number(row.size)}</b>
          </span>
        ),
      },
      {
        key: 'share',
        title: t('column.share'),
        kind: 'number',
        width: 104,
        render: (row) => (
          <span className="ms-digits">{format.share(row.size !== null && persons ? row.size / persons : null)}</span>
        ),
      },
      { key: 'state', title: t('column.state'), width: 104, render: (row) => <SegmentState segment={row} /> },
      { key: 'uses', title: t('column.uses'), width: 160, render: (row) => <Uses row={row} /> },
      { key: 'owner', title: t('column.owner'), width: 96, render: (row) => ownerName(row, t) },
      {
        key: 'refreshed',
        title: t('column.refreshed'),
        width: 200,
        render: (row) => (
          <TwoLines
            below={
              row.next_change_at && !row.archived_at
                ? t('column.nextAt', { at: format.dateTime(row.next_change_at) })
                : t('column.noNext')
            }
          >
            {row.refreshed_at ? <RelativeTime at={row.refreshed_at} /> : '–'}
          </TwoLines>
        ),
      },
      {
        key: 'updated',
        title: t('column.updated'),
        sortKey: 'updated_at',
        width: 148,
        isOptional: true,
        render: (row) => <DateTime at={row.updated_at} />,
      },
      {
        key: 'code',
        title: t('column.code'),
        sortKey: 'code',
        width: 160,
        isOptional: true,
        render: (row) => row.code,
      },
    ],
    [t, format, persons],
  )
}

function Uses({ row }: { row: SegmentRow }) {
  const { t } = useTranslation('segments')
  const [first, ...more] = row.uses ?? []
  if (!first) return <>–</>
  return (
    <span className={styles.uses}>
      <Link to={campaignPath(first.code)}>{first.name}</Link>
      {more.length > 0 && (
        <Tooltip title={more.map((each) => each.name).join(' · ')}>
          <span className="ms-muted">{t('column.more', { count: more.length })}</span>
        </Tooltip>
      )}
    </span>
  )
}
