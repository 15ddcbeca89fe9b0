import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { Cell, Column, Columns } from '@/shared/ui/Columns'
import { FirstUse } from '@/shared/ui/Faces'
import { DownloadOutlined } from '@/shared/ui/icons'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import type { Column as TableColumn } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type ImportRecord, type ReportRow, useReport } from './api'
import styles from './Imports.module.css'
import { reasonName, valueText } from './words'

const COLUMNS = ['row', 'reason', 'column', 'value']
/** The page's own keys, which are no conditions of this list. */
const OTHER_KEYS = ['step', 'trial']

/** Every row that was set aside: where, why, and what stood there. */
export function ReportPanel({ record }: { record: ImportRecord }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const reasons = Object.entries(record.rejected_by_reason)
  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'reason',
        label: t('report.reason'),
        choices: Object.keys(record.rejected_by_reason).map((value) => ({ value, label: reasonName(t, value) })),
        join: ', ',
        sentence: (value) => t('report.reasonIs', { value }),
      }),
    ],
    [t, record.rejected_by_reason],
  )
  const shape = useMemo(
    (): TableShape => ({
      filters: [...filters, ...OTHER_KEYS.map((key) => ({ key, isValid: () => true }))],
      sortKeys: [],
      columnKeys: COLUMNS,
      standardSort: null,
      views: [],
    }),
    [filters],
  )
  const full = useTableAddress(shape)
  const reason = full.filters.reason
  const address = { ...full, filters: (reason ? { reason } : {}) as Record<string, string> }
  const report = useReport(record.import_id, reason, full.cursor)
  const columns = useMemo(
    (): readonly TableColumn<ReportRow>[] => [
      {
        key: 'row',
        title: t('report.row'),
        width: 120,
        render: (row) => <Quantity value={row.row_number} />,
      },
      { key: 'reason', title: t('report.reason'), width: 300, render: (row) => reasonName(t, row.reason) },
      { key: 'column', title: t('report.column'), width: 180, render: (row) => row.column || '–' },
      { key: 'value', title: t('report.value'), width: 260, render: (row) => valueText(t, row.value) },
    ],
    [t],
  )
  const result = listResult<ReportRow>(report)
  const total = reason ? (record.rejected_by_reason[reason] ?? 0) : record.quarantined
  return (
    <Columns>
      <Column span={8}>
        <Panel
          title={t('report.byReason')}
          extra={
            <Button
              size="small"
              icon={<DownloadOutlined />}
              href={`/api/imports/${record.import_id}/report.csv`}
              download={`${record.file_name}-report.csv`}
            >
              CSV
            </Button>
          }
        >
          <ul>
            {reasons.map(([code, count]) => (
              <li key={code}>
                <button
                  type="button"
                  className={styles.reason}
                  aria-pressed={code === reason}
                  onClick={() => address.setFilter('reason', code === reason ? null : code)}
                >
                  <span>{reasonName(t, code)}</span>
                  <span className="ms-digits">{format.number(count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Panel>
      </Column>
      <Cell span={16}>
        <DataTable<ReportRow>
          subject={t('report.title')}
          columns={columns}
          rowKey={(row) => `${row.row_number}-${row.column}-${row.reason}`}
          result={result.state === 'ready' ? { ...result, total } : result}
          address={address}
          filters={filters}
          firstUse={<FirstUse title={t('report.none')} text={t('report.noneText')} />}
        />
      </Cell>
    </Columns>
  )
}
