import type { ImportRecord } from './api'

/** Rows that made something. Before the last batch is in nobody knows, and then it is null and not 0. */
export function takenRows(record: ImportRecord): number | null {
  if (record.row_count === 0) return null
  const upTo = record.status === 'running' || record.status === 'failed' ? record.rows_done : record.row_count
  if (record.status === 'waiting') return null
  return Math.max(0, upTo - record.known_rows - record.quarantined)
}

/** Rows that were never reached, because the import failed or was stopped. */
export function unreachedRows(record: ImportRecord): number {
  return record.status === 'failed' ? Math.max(0, record.row_count - record.rows_done) : 0
}

/** Whether every row of the file is accounted for. */
export function addsUp(record: ImportRecord): boolean {
  const taken = takenRows(record)
  return taken !== null && taken + record.known_rows + record.quarantined + unreachedRows(record) === record.row_count
}
