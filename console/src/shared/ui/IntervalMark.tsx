import { isUncertain } from './Delta'
import styles from './IntervalMark.module.css'

export interface IntervalMarkProps {
  value: number
  interval: readonly [number, number]
  /** The ends of the common scale of a column, so that rows can be compared. */
  scale: readonly [number, number]
  goodWhen?: 'up' | 'down'
  /** The whole statement in words, for those who do not see the mark. */
  label: string
}

/** A dot with its interval against zero; hollow and grey when the interval contains zero. */
export function IntervalMark({ value, interval, scale, goodWhen = 'up', label }: IntervalMarkProps) {
  const width = scale[1] - scale[0] || 1
  const at = (number: number) => `${Math.min(100, Math.max(0, ((number - scale[0]) / width) * 100))}%`
  const uncertain = isUncertain(interval)
  const tone = uncertain ? 'unsure' : value > 0 === (goodWhen === 'up') ? 'good' : 'bad'
  return (
    <svg className={`${styles.mark} ${styles[tone]}`} role="img" aria-label={label}>
      <line className={styles.zero} x1={at(0)} x2={at(0)} y1="2" y2="18" />
      <line x1={at(interval[0])} x2={at(interval[1])} y1="10" y2="10" />
      <circle cx={at(value)} cy="10" r="4" />
    </svg>
  )
}
