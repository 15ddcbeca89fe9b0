import type { ReactNode } from 'react'
import { type Figure, isKnown, UNKNOWN } from '../format/locale'
import { useFormat } from '../format/useFormat'
import styles from './marks.module.css'

export interface DeltaProps {
  value: Figure
  /** `change` is relative, `points` the difference of two shares, `amount` a plain difference. */
  kind?: 'change' | 'points' | 'amount'
  /** Fewer returns are good: colour follows what is good, the arrow follows the number. */
  goodWhen?: 'up' | 'down' | 'neither'
  /** When it contains 0 we do not know the direction, so the mark is grey. */
  interval?: readonly [number, number]
  decimals?: number
}

export function isUncertain(interval: readonly [number, number] | undefined): boolean {
  return interval !== undefined && interval[0] <= 0 && interval[1] >= 0
}

export function Delta({ value, kind = 'change', goodWhen = 'up', interval, decimals }: DeltaProps) {
  const format = useFormat()
  if (!isKnown(value)) return <span className={styles.flat}>{UNKNOWN}</span>
  const write = { change: format.change, points: format.points, amount: signedAmount(format) }[kind]
  const text = write(value, decimals)
  const rises = text.startsWith('+')
  const falls = !rises && Number(value) < 0 && /[1-9]/.test(text)
  let arrow: ReactNode = null
  let tone = styles.flat
  if (rises || falls) {
    arrow = <span aria-hidden="true">{rises ? '↑ ' : '↓ '}</span>
    if (goodWhen !== 'neither' && !isUncertain(interval)) tone = rises === (goodWhen === 'up') ? styles.up : styles.down
  }
  return (
    <span className={`${styles.delta} ${tone}`}>
      {arrow}
      {text}
    </span>
  )
}

function signedAmount(format: ReturnType<typeof useFormat>) {
  return (value: Figure, decimals?: number) =>
    format.number(value, { signed: true, ...(decimals === undefined ? {} : { decimals }) })
}
