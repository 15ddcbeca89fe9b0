import { useTranslation } from 'react-i18next'
import type { Figure } from '../format/locale'
import { useFormat } from '../format/useFormat'
import styles from './marks.module.css'

export interface IntervalProps {
  low: Figure
  high: Figure
  /** How sure, between 0 and 1. */
  confidence: number
  /** How one bound is written; a plain number if left out. */
  write?: (bound: Figure) => string
}

/** "80% interval 1,960–3,910": an estimate never stands without it. */
export function Interval({ low, high, confidence, write }: IntervalProps) {
  const { t } = useTranslation('shared')
  const format = useFormat()
  const bound = write ?? ((value: Figure) => format.number(value))
  return (
    <span className={`${styles.interval} ms-digits`}>
      {t('interval', { confidence: format.share(confidence, 0), low: bound(low), high: bound(high) })}
    </span>
  )
}
