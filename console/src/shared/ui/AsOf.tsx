import { useTranslation } from 'react-i18next'
import { useNow } from '../clock'
import { useFormat } from '../format/useFormat'
import styles from './marks.module.css'

export interface AsOfProps {
  at: string
  /** Older than this is said in amber. */
  limitSeconds: number
}

/** The data time of a page: green while fresh, amber over its limit. */
export function AsOf({ at, limitSeconds }: AsOfProps) {
  const { t } = useTranslation('shared')
  const format = useFormat()
  const ageSeconds = (useNow(30) - new Date(at).getTime()) / 1000
  const stale = ageSeconds > limitSeconds
  return (
    <span className={styles.fresh} data-stale={stale}>
      <i aria-hidden="true" />
      {stale ? t('asOf.stale', { age: format.duration(ageSeconds) }) : t('asOf.fresh', { time: format.time(at) })}
    </span>
  )
}
