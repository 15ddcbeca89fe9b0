import type { CSSProperties, ReactNode } from 'react'
import styles from './Columns.module.css'

/** What stands below the page's header: strips, grids and panels, one below the other. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>
}

/** The page's grid of 24 columns. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}

/** One or more panels, one below the other, so many columns wide. */
export function Column({ span, children }: { span: number; children: ReactNode }) {
  return (
    <div className={styles.stack} style={{ '--ms-span': span } as CSSProperties}>
      {children}
    </div>
  )
}

/** A single panel that ends where the others of its row end. */
export function Cell({ span, children }: { span: number; children: ReactNode }) {
  return <div style={{ '--ms-span': span, display: 'grid', minWidth: 0 } as CSSProperties}>{children}</div>
}
