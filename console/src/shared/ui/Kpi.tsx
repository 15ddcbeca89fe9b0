import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Delta, type DeltaProps } from './Delta'
import type { Explanation } from './Explanation'
import styles from './Kpi.module.css'
import { Spark } from './Spark'
import { Term } from './Term'

export interface KpiProps {
  label: string
  /** Every figure explains itself; a bare label is for facts that need no definition. */
  explanation?: Explanation
  value: string
  unit?: string
  delta?: DeltaProps
  /** What the change is against. */
  against?: string
  /** Instead of a change: an interval, a count, a remark. */
  note?: ReactNode
  spark?: readonly number[]
  sparkBefore?: readonly number[]
  /** A fact in an object's head rather than the page's key figure. */
  size?: 'figure' | 'fact'
}

/** One figure: what it is, how much, how it moved. */
export function Kpi(props: KpiProps) {
  const { t } = useTranslation('shared')
  const { label, explanation, value, unit, delta, against, note, spark, sparkBefore, size = 'figure' } = props
  return (
    <li className={`${styles.kpi} ${size === 'fact' ? styles.plain : ''}`}>
      <div className={styles.label}>{explanation ? <Term label={label} explanation={explanation} /> : label}</div>
      <div className={styles.value}>
        {value}
        {unit && <span className={styles.unit}>{unit}</span>}
      </div>
      <div className={styles.foot}>
        <span className={styles.change} data-oneline={delta !== undefined}>
          {delta && <Delta {...delta} />}
          {delta && against && <span>{against}</span>}
          {note}
        </span>
        {spark && <Spark values={spark} before={sparkBefore} label={t('kpi.course', { label })} />}
      </div>
    </li>
  )
}

/** At most six figures side by side; on a phone two. */
export function KpiStrip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.strip} aria-label={label}>
      {children}
    </ul>
  )
}

/** The strip while its figures are on the way, of the same height. */
export function KpiStripLoading({ figures = 6 }: { figures?: number }) {
  const { t } = useTranslation('shared')
  return (
    <div className={styles.strip} role="status" aria-label={t('face.loading')}>
      {Array.from({ length: figures }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are all alike
        <div className={styles.kpi} key={place}>
          <div className={styles.label}>
            <span className={styles.skeleton} style={{ width: '45%' }} />
          </div>
          <div className={styles.value}>
            <span className={styles.skeleton} style={{ width: '70%', height: 24 }} />
          </div>
          <div className={styles.foot}>
            <span className={styles.skeleton} style={{ width: '55%' }} />
          </div>
        </div>
      ))}
    </div>
  )
}
