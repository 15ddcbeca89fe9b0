import type { ReactNode } from 'react'
import styles from './BarList.module.css'

export interface BarListRow {
  key: string
  name: ReactNode
  value: number
  /** The value as it is read, at the bar's end. */
  text: string
  /** A second, quieter figure: a share. */
  beside?: string
  colour?: string
}

/** Who is bigger? Sorted horizontal bars from zero, the value at the end of each, no axis. */
export function BarList({ rows, label }: { rows: readonly BarListRow[]; label: string }) {
  const largest = Math.max(...rows.map((row) => row.value), 0) || 1
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <span className={styles.name}>{row.name}</span>
          <span className={styles.track} aria-hidden="true">
            <i
              style={{
                width: `${(Math.max(0, row.value) / largest) * 100}%`,
                ...(row.colour ? { background: row.colour } : {}),
              }}
            />
          </span>
          <span className={styles.value}>{row.text}</span>
          {row.beside && <span className={styles.beside}>{row.beside}</span>}
        </li>
      ))}
    </ul>
  )
}
