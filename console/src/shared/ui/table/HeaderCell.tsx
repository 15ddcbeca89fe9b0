import { useTranslation } from 'react-i18next'
import type { Column } from './column'
import styles from './RowTable.module.css'
import type { Sort } from './tableAddress'

export interface Sorting {
  present: Sort | null
  onSort: (sort: Sort) => void
}

interface HeaderCellProps<Row> {
  column: Column<Row>
  isName: boolean
  sorting: Sorting | undefined
}

export function HeaderCell<Row>({ column, isName, sorting }: HeaderCellProps<Row>) {
  const { t } = useTranslation('shared')
  const { sortKey, heading, title, unit } = column
  const sorted = sortKey !== undefined && sorting?.present?.key === sortKey ? sorting.present : null
  const words = unit ? t('column.withUnit', { title, unit }) : title
  const classes = [column.kind === 'number' ? styles.number : '', isName ? styles.name : ''].join(' ')

  const arrow = (
    <svg className={styles.arrow} viewBox="0 0 8 10" aria-hidden="true" data-sorted={sorted !== null}>
      <path d={sorted && !sorted.descending ? 'M4 1 8 7H0z' : 'M4 9 0 3h8z'} />
    </svg>
  )
  const sort =
    sortKey !== undefined && sorting
      ? () => sorting.onSort({ key: sortKey, descending: sorted ? !sorted.descending : true })
      : undefined

  let content = heading ?? words
  if (sort && heading) {
    content = (
      <span className={styles.heading}>
        {heading}
        <button type="button" className={styles.sort} aria-label={t('column.sort', { title })} onClick={sort}>
          {arrow}
        </button>
      </span>
    )
  } else if (sort) {
    content = (
      <button type="button" className={styles.sort} onClick={sort}>
        <span>{words}</span>
        {arrow}
      </button>
    )
  }
  return (
    <th
      scope="col"
      className={classes}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
    >
      {content}
    </th>
  )
}
