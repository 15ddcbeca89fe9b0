import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

export interface PanelProps {
  title: string
  /** The "?" beside the title: a `<Why>`. */
  why?: ReactNode
  /** What holds for the whole panel: a `<Generated>` or `<StateTag>`. */
  mark?: ReactNode
  /** At the right of the title: a scope in words, a switch, one link. */
  extra?: ReactNode
  /** The body touches the border, for tables and lists with lines of their own. */
  flush?: boolean
  className?: string
  children: ReactNode
}

/** One surface with one subject: hairline border, no shadow. */
export function Panel({ title, why, mark, extra, flush = false, className, children }: PanelProps) {
  const id = useId()
  return (
    <section className={`${styles.panel} ${className ?? ''}`} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.name}>
          <h2 id={id}>{title}</h2>
          {why}
          {mark}
        </div>
        {extra && <div className={styles.extra}>{extra}</div>}
      </div>
      <div className={`${styles.body} ${flush ? styles.flush : ''}`}>{children}</div>
    </section>
  )
}
