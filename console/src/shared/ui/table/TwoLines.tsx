import { Tooltip } from 'antd'
import type { ReactNode } from 'react'
import styles from './TwoLines.module.css'

/** A cell with a secondary fact below the first: one line each, the full text of the second in its tooltip. */
export function TwoLines({ children, below }: { children: ReactNode; below: ReactNode }) {
  return (
    <div className={styles.cell}>
      <div className={styles.line}>{children}</div>
      <Tooltip title={below} mouseEnterDelay={0.5}>
        <div className={`${styles.line} ${styles.below}`}>{below}</div>
      </Tooltip>
    </div>
  )
}
