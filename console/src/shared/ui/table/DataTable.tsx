import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ListResult } from '../../api/listResult'
import { useUnhurried } from '../../hooks/useUnhurried'
import { ErrorFace, NoPermission, NothingMatches, PartialNote, StaleNote } from '../Faces'
import { LoadingRows } from '../Loading'
import { ColumnPicker } from './ColumnPicker'
import type { Column } from './column'
import styles from './DataTable.module.css'
import { FilterBar } from './FilterBar'
import type { Filter } from './filter'
import { RowTable } from './RowTable'
import { SearchBox } from './SearchBox'
import { SelectionBar } from './SelectionBar'
import { TableFoot } from './TableFoot'
import type { View } from './tableAddress'
import { useRowKeys } from './useRowKeys'
import { type Selection, useSelection } from './useSelection'
import type { TableAddressControl } from './useTableAddress'
import { ViewTabs } from './ViewTabs'

export interface DataTableProps<Row extends object> {
  /** What the rows are, in the plural: "Orders". */
  subject: string
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** Where a click on the row leads. */
  rowPath?: (row: Row) => string
  result: ListResult<Row>
  address: TableAddressControl
  filters?: readonly Filter[]
  views?: readonly View[]
  onSaveView?: () => void
  /** What the search box finds, as its label; no box without it. */
  searchLabel?: string
  /** Of what the totals row is: "Total of 1,204 orders". Without it there is no such row. */
  totalLabel?: string
  /** Buttons for what is selected; rows can be selected only when there are any. */
  bulkActions?: (selection: Selection) => ReactNode
  /** Shown when there is nothing at all yet. */
  firstUse: ReactNode
  pageSize?: number
}

export function DataTable<Row extends object>(given: DataTableProps<Row>) {
  const isDrawn = useUnhurried(given.result.state === 'ready')
  const props: DataTableProps<Row> =
    given.result.state === 'ready' && !isDrawn ? { ...given, result: { state: 'loading' } } : given
  const { subject, result, address, filters = [], views = [], searchLabel, onSaveView, bulkActions } = props
  const { t } = useTranslation('shared')
  const selecting = useSelection()
  const { selection } = selecting
  const isNarrowed = Object.keys(address.filters).length > 0 || address.search !== ''
  const shown = useShownColumns(props.columns, address.columns)

  const hasToolbar = searchLabel !== undefined || filters.length > 0
  return (
    <section className={styles.frame} aria-label={subject}>
      {views.length > 0 && (
        <ViewTabs
          views={views}
          active={address.view}
          isChanged={address.isChanged}
          onOpen={address.openView}
          onSave={onSaveView}
        />
      )}
      {hasToolbar && (
        <div className={styles.bar}>
          {selection.keys.length > 0 || selection.all ? (
            <SelectionBar
              selection={selection}
              total={result.state === 'ready' ? result.total : null}
              actions={bulkActions?.(selection)}
              onAll={selecting.chooseAll}
              onClear={selecting.clear}
            />
          ) : (
            <>
              {searchLabel && <SearchBox label={searchLabel} value={address.search} onChange={address.setSearch} />}
              <FilterBar
                filters={filters}
                values={address.filters}
                onChange={address.setFilter}
                onClear={address.clear}
              />
              <span className={styles.end}>
                <ColumnPicker
                  columns={props.columns}
                  shown={shown.map((column) => column.key)}
                  onChange={address.setColumns}
                />
              </span>
            </>
          )}
        </div>
      )}
      <Notes result={result} ignored={address.ignored} />
      {result.state === 'ready' && result.rows.length > 0 ? (
        <Rows {...props} rows={result.rows} shown={shown} selecting={selecting} isDimmed={result.isRefreshing} />
      ) : (
        <TableFace
          {...props}
          isNarrowed={isNarrowed}
          sentences={[
            ...(address.search ? [t('filter.search', { text: address.search })] : []),
            ...filters
              .filter((filter) => address.filters[filter.key] !== undefined)
              .map((filter) => filter.sentence(address.filters[filter.key] ?? '')),
          ]}
        />
      )}
      {result.state === 'ready' && result.rows.length > 0 && (
        <TableFoot
          rows={result.rows.length}
          total={result.total}
          pageSize={props.pageSize ?? 50}
          pagesBefore={address.pagesBefore}
          hasPrevious={address.cursor !== null}
          hasNext={result.nextCursor !== null}
          onFirst={() => address.change({ cursor: null })}
          onPrevious={() => void address.previous()}
          onNext={() => result.nextCursor !== null && void address.next(result.nextCursor)}
        />
      )}
    </section>
  )
}

function useShownColumns<Row>(columns: readonly Column<Row>[], picked: readonly string[] | null) {
  return useMemo(() => {
    if (!picked) return columns.filter((column) => !column.isOptional)
    return columns.filter((column, place) => place === 0 || picked.includes(column.key))
  }, [columns, picked])
}

function Notes<Row>({ result, ignored }: { result: ListResult<Row>; ignored: readonly string[] }) {
  const { t } = useTranslation('shared')
  const partial = result.state === 'ready' ? result.partial : undefined
  const staleSince = result.state === 'ready' ? result.staleSince : undefined
  if (!partial && staleSince === undefined && ignored.length === 0) return null
  return (
    <div className={styles.notes}>
      {partial && <PartialNote {...partial} />}
      {staleSince !== undefined && <StaleNote since={staleSince} />}
      {ignored.length > 0 && (
        <span className={styles.ignored} role="status">
          {t('filter.ignored', { keys: ignored.join(' · '), count: ignored.length })}
        </span>
      )}
    </div>
  )
}

interface TableFaceProps<Row extends object> extends DataTableProps<Row> {
  isNarrowed: boolean
  sentences: readonly string[]
}

function TableFace<Row extends object>(props: TableFaceProps<Row>) {
  const { result, subject, address, firstUse, isNarrowed, sentences } = props
  if (result.state === 'loading') {
    return (
      <div className={styles.loading}>
        <LoadingRows />
      </div>
    )
  }
  if (result.state === 'error') return <ErrorFace subject={subject} refusal={result.refusal} onRetry={result.retry} />
  if (result.state === 'forbidden') return <NoPermission subject={subject} right={result.permission} />
  return isNarrowed ? <NothingMatches filters={sentences} onClear={address.clear} /> : firstUse
}

interface RowsProps<Row extends object> extends DataTableProps<Row> {
  rows: readonly Row[]
  shown: readonly Column<Row>[]
  selecting: ReturnType<typeof useSelection>
  isDimmed: boolean
}

function Rows<Row extends object>(props: RowsProps<Row>) {
  const { subject, rows, shown, rowKey, rowPath, address, selecting, isDimmed, bulkActions, totalLabel } = props
  const navigate = useNavigate()
  const { selection } = selecting
  const open = (row: Row | undefined) => row && rowPath && void navigate(rowPath(row))
  const here = useRowKeys({
    count: rows.length,
    open: (place) => open(rows[place]),
    select: bulkActions && ((place) => rows[place] && selecting.toggle(rowKey(rows[place]))),
  })
  return (
    <div className={styles.body} data-dimmed={isDimmed} aria-busy={isDimmed}>
      <RowTable<Row>
        label={subject}
        columns={shown}
        rows={rows}
        rowKey={rowKey}
        here={here}
        isSticky
        sorting={{ present: address.sort, onSort: address.setSort }}
        {...(rowPath ? { onOpen: open } : {})}
        {...(totalLabel ? { totalLabel } : {})}
        {...(bulkActions
          ? {
              choosing: {
                isChosen: (key) => selection.all || selection.keys.includes(key),
                onToggle: selecting.toggle,
                onPage: (chosen) => selecting.choose(chosen ? rows.map(rowKey) : []),
              },
            }
          : {})}
      />
    </div>
  )
}
