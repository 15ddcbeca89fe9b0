import { Tooltip } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { importPath } from '@/shared/paths'
import { DateTime } from '@/shared/ui/DateTime'
import { Generated } from '@/shared/ui/Generated'
import { Quantity } from '@/shared/ui/Quantity'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { ImportRecord } from './api'
import styles from './Imports.module.css'
import { takenRows } from './totals'
import { kindName, standingOf } from './words'

export const IMPORT_COLUMNS = [
  'file', 'state', 'kind', 'rows', 'taken', 'rejected', 'by', 'started', 'duration', 'source', 'known',
] // biome-ignore format: one list

export function useImportColumns(names: Readonly<Record<string, string>>): readonly Column<ImportRecord>[] {
  const { t } = useTranslation('imports')
  const format = useFormat()
  return useMemo(
    () => [
      {
        key: 'file',
        title: t('column.file'),
        width: 230,
        render: (row) => (
          <TwoLines below={[row.mapping_name || t('noMapping'), row.source_code].join(' · ')}>
            <Link to={importPath(row.import_id)}>{row.file_name}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'state',
        title: t('column.state'),
        width: 170,
        render: (row) => {
          const standing = standingOf(t, row)
          return (
            <span className={styles.tags}>
              <StateTag tone={standing.tone}>{standing.name}</StateTag>
              {row.is_dry_run && <StateTag>{t('trial')}</StateTag>}
              {row.is_generated && (
                <Tooltip title={t('generated')}>
                  <span>
                    <Generated kind="simulated" />
                  </span>
                </Tooltip>
              )}
            </span>
          )
        },
      },
      { key: 'kind', title: t('column.kind'), width: 88, render: (row) => kindName(t, row.kind) },
      {
        key: 'rows',
        title: t('column.rows'),
        kind: 'number',
        width: 88,
        render: (row) => <Quantity value={row.row_count || null} />,
      },
      {
        key: 'taken',
        title: t('column.taken'),
        kind: 'number',
        width: 88,
        render: (row) => <Quantity value={takenRows(row)} />,
      },
      {
        key: 'known',
        title: t('column.known'),
        kind: 'number',
        width: 112,
        isOptional: true,
        render: (row) => <Quantity value={row.row_count ? row.known_rows : null} />,
      },
      {
        key: 'rejected',
        title: t('column.rejected'),
        kind: 'number',
        width: 88,
        render: (row) => <Quantity value={row.row_count ? row.quarantined : null} />,
      },
      {
        key: 'by',
        title: t('column.by'),
        width: 104,
        render: (row) => names[row.requested_by] ?? byOther(row.requested_by, t),
      },
      {
        key: 'started',
        title: t('column.started'),
        width: 168,
        render: (row) => <DateTime at={row.started_at ?? row.created_at} />,
      },
      {
        key: 'duration',
        title: t('column.duration'),
        kind: 'number',
        width: 88,
        render: (row) => format.duration(secondsOf(row)),
      },
      { key: 'source', title: t('column.source'), width: 140, isOptional: true, render: (row) => row.source_code },
    ],
    [t, format, names],
  )
}

/** Unknown where an earlier version wrote the beginning down as the end. */
export function secondsOf(record: ImportRecord): number | null {
  if (!record.started_at || !record.finished_at) return null
  const seconds = (Date.parse(record.finished_at) - Date.parse(record.started_at)) / 1000
  return seconds > 0 ? seconds : null
}

export function byOther(actor: string, t: ReturnType<typeof useTranslation<'imports'>>['t']): string {
  if (actor === 'demo') return t('by.demo')
  if (actor.startsWith('account:')) return t('by.formerColleague')
  return actor ? t('by.commandLine') : '–'
}
