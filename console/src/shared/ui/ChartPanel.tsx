import { Button, Tooltip } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CsvCell, csvOf, downloadCsv } from '../format/csv'
import styles from './Chart.module.css'
import { BarChartOutlined, DownloadOutlined, TableOutlined } from './icons'
import { Panel, type PanelProps } from './Panel'

export interface ChartData {
  /** The file's name, without the ending. */
  name: string
  columns: readonly string[]
  /** In the same order as drawn; the first cell is what the row is about. */
  rows: readonly (readonly CsvCell[])[]
  /** How a cell is shown; the file keeps the plain value. */
  write?: (value: CsvCell, column: number) => ReactNode
  /** What holds for all rows and must go with the export: "simulated". */
  truth?: { column: string; value: string }
}

export interface ChartPanelProps extends Omit<PanelProps, 'children'> {
  data: ChartData
  /** The height of what is drawn, so that the table takes no other. */
  height: number
  legend?: ReactNode
  children: ReactNode
}

/** A chart with its other face: the same data as a table, and as a file. */
export function ChartPanel({ data, height, legend, children, extra, ...panel }: ChartPanelProps) {
  const { t } = useTranslation('shared')
  const [asTable, setAsTable] = useState(false)
  const save = () => {
    const { truth } = data
    const header = truth ? [...data.columns, truth.column] : data.columns
    const rows = truth ? data.rows.map((row) => [...row, truth.value]) : data.rows
    downloadCsv(data.name, csvOf(header, rows))
  }
  const toggle = t(asTable ? 'chart.asChart' : 'chart.asTable')

  return (
    <Panel
      {...panel}
      extra={
        <>
          {extra}
          <span className={styles.tools}>
            <Tooltip title={toggle}>
              <Button
                type="text"
                size="small"
                aria-label={toggle}
                icon={asTable ? <BarChartOutlined /> : <TableOutlined />}
                onClick={() => setAsTable(!asTable)}
              />
            </Tooltip>
            <Tooltip title={t('chart.save')}>
              <Button
                type="text"
                size="small"
                aria-label={t('chart.save')}
                icon={<DownloadOutlined />}
                onClick={save}
              />
            </Tooltip>
          </span>
        </>
      }
    >
      {asTable ? (
        <div className={styles.tableFrame} style={{ maxHeight: height + 28 }} {...scrollable(panel.title)}>
          <ChartTable data={data} caption={panel.title} />
        </div>
      ) : (
        <>
          {legend}
          {children}
        </>
      )}
    </Panel>
  )
}

/** What scrolls must be reachable by the keyboard. */
const scrollable = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': label })

function ChartTable({ data, caption }: { data: ChartData; caption: string }) {
  const write = data.write ?? ((value: CsvCell) => value ?? '–')
  return (
    <table className={styles.table}>
      <caption className="ms-unseen">{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <tr key={String(row[0])}>
            {row.map((value, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={column}>{write(value, column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
