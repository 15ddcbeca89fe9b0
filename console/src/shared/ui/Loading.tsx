import { useTranslation } from 'react-i18next'
import styles from './Faces.module.css'

/** Rows on the way, in their final height: what comes does not push anything. */
export function LoadingRows({ rows = 8, columns = 5 }: { rows?: number; columns?: number }) {
  const { t } = useTranslation('shared')
  return (
    <div className={styles.lines} role="status" aria-label={t('face.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are all alike
        <div className={styles.line} key={row}>
          {Array.from({ length: columns }, (_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places are all alike
            <i key={column} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** A panel's body on the way. */
export function LoadingBlock({ height }: { height: number }) {
  const { t } = useTranslation('shared')
  return (
    <div role="status" aria-label={t('face.loading')}>
      <span className={styles.block} style={{ height }} />
    </div>
  )
}
