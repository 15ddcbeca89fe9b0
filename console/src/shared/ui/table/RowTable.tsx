import { Checkbox } from 'antd'
import { type CSSProperties, type MouseEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './column'
import { HeaderCell, type Sorting } from './HeaderCell'
import styles from './RowTable.module.css'
import { useTableWidth } from './useTableWidth'
import { useWindowedRows } from './useWindowedRows'

export interface Choosing {
  isChosen: (key: string) => boolean
  onToggle: (key: string) => void
  /** All rows of this page, or none of them. */
  onPage: (chosen: boolean) => void
}

export interface RowTableProps<Row> {
  /** What the rows are, for those who hear the table. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sorting?: Sorting
  choosing?: Choosing
  onOpen?: (row: Row) => void
  /** The row the keyboard is on. */
  here?: number | null
  totalLabel?: string
  /** The header stays below the top bar while the page scrolls. */
  isSticky?: boolean
}

const NAME_WIDTH = 200
const OTHER_WIDTH = 120
const CHECK_WIDTH = 44

/** A table is a table: real rows and headers, the first column the name, numbers at the right. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { label, columns, rows, rowKey, sorting, choosing, onOpen, here = null, totalLabel, isSticky = false } = props
  const { t } = useTranslation('shared')
  const width =
    columns.reduce((sum, column, place) => sum + (column.width ?? (place ? OTHER_WIDTH : NAME_WIDTH)), 0) +
    (choosing ? CHECK_WIDTH : 0)
  const { frame, isNarrow } = useTableWidth(width)
  const body = useRef<HTMLTableSectionElement>(null)
  const { first, end, above, below } = useWindowedRows(rows.length, body)
  const cells = columns.length + (choosing ? 1 : 0)

  useEffect(() => {
    if (here !== null) body.current?.querySelector<HTMLElement>(`tr[data-place="${here}"]`)?.focus()
  }, [here])

  const click = (event: MouseEvent, row: Row) => {
    // Links and buttons act for themselves, and marking text is not a click.
    if ((event.target as HTMLElement).closest('a,button,input,label')) return
    if (window.getSelection()?.toString()) return
    onOpen?.(row)
  }
  const chosenHere = choosing ? rows.filter((row) => choosing.isChosen(rowKey(row))).length : 0
  const gap = (height: number) =>
    height > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty stretch, which nothing can focus
      <tr className={styles.gap} aria-hidden="true">
        <td colSpan={cells} style={{ height }} />
      </tr>
    )

  return (
    <div
      ref={frame}
      className={styles.scroller}
      data-narrow={isNarrow}
      data-sticky={isSticky}
      // What scrolls must be reachable by the keyboard.
      {...(isNarrow ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
    >
      <table className={styles.table} style={{ minWidth: width } as CSSProperties} aria-rowcount={rows.length + 1}>
        <caption className="ms-unseen">{label}</caption>
        <colgroup>
          {choosing && <col style={{ width: CHECK_WIDTH }} />}
          {columns.map((column, place) => (
            <col key={column.key} {...(place ? { style: { width: column.width ?? OTHER_WIDTH } } : {})} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {choosing && (
              <th scope="col" className={styles.check}>
                <Checkbox
                  aria-label={t('selection.page')}
                  checked={chosenHere === rows.length}
                  indeterminate={chosenHere > 0 && chosenHere < rows.length}
                  onChange={(event) => choosing.onPage(event.target.checked)}
                />
              </th>
            )}
            {columns.map((column, place) => (
              <HeaderCell key={column.key} column={column} isName={place === 0} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {gap(above)}
          {rows.slice(first, end).map((row, offset) => {
            const key = rowKey(row)
            const place = first + offset
            const isChosen = choosing?.isChosen(key)
            return (
              <tr
                key={key}
                data-place={place}
                tabIndex={-1}
                aria-rowindex={place + 2}
                className={`${onOpen ? styles.open : ''} ${place === here ? styles.here : ''}`}
                onClick={(event) => click(event, row)}
                data-chosen={isChosen || undefined}
              >
                {choosing && (
                  <td>
                    <Checkbox
                      aria-label={t('selection.row', { row: place + 1 })}
                      checked={isChosen ?? false}
                      onChange={() => choosing.onToggle(key)}
                    />
                  </td>
                )}
                {columns.map((column, at) => (
                  <td key={column.key} className={cellClass(column, at)}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          {gap(below)}
        </tbody>
        {totalLabel && (
          <tfoot>
            <tr>
              {choosing && <td />}
              {columns.map((column, at) => (
                <td key={column.key} className={cellClass(column, at)}>
                  {at ? column.total : totalLabel}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function cellClass<Row>(column: Column<Row>, place: number): string {
  return `${column.kind === 'number' ? styles.number : ''} ${place === 0 ? styles.name : ''}`
}
