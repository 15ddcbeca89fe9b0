import type { ReactNode } from 'react'
import styles from './marks.module.css'

export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'bad'

/** A state in words; the colour repeats what the words say. Warning will go wrong, bad is wrong now. */
export function StateTag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.state} ${styles[tone]}`}>{children}</span>
}
