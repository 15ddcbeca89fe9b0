import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  title: string
  /** Where the label needs its definition: a `<Term>`. */
  heading?: ReactNode
  /** Stands in the header, "Spend, ¥", so that cells are bare figures. */
  unit?: string
  kind?: 'text' | 'number'
  /** The API's name to sort by. */
  sortKey?: string
  /** In pixels. The first column takes what is left, and its own is the least. */
  width?: number
  /** Shown only when picked. */
  isOptional?: boolean
  render: (row: Row) => ReactNode
  /** Of the whole result, not of the page. */
  total?: ReactNode
}
