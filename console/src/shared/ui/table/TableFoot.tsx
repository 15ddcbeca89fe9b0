import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../format/useFormat'
import styles from './DataTable.module.css'

export interface TableFootProps {
  rows: number
  total: number | null
  pageSize: number
  /** Null after a pasted link to the middle of a list. */
  pagesBefore: number | null
  hasPrevious: boolean
  hasNext: boolean
  onFirst: () => void
  onPrevious: () => void
  onNext: () => void
}

/** Which rows of how many, and the way on. Pages are followed by cursor, so there are no numbers to jump to. */
export function TableFoot(props: TableFootProps) {
  const { rows, total, pageSize, pagesBefore, hasPrevious, hasNext, onFirst, onPrevious, onNext } = props
  const { t } = useTranslation('shared')
  const format = useFormat()
  const from = pagesBefore === null ? null : pagesBefore * pageSize + 1
  const words = {
    from: format.number(from),
    to: format.number(from === null ? null : from + rows - 1),
    rows: format.number(rows),
    total: format.number(total),
  }
  const place = from === null ? 'unplaced' : total === null ? 'uncounted' : 'counted'
  return (
    <div className={styles.foot}>
      <span className="ms-digits" aria-live="polite">
        {t(`page.${place}`, words)}
      </span>
      {(hasPrevious || hasNext) && (
        <span className={styles.pages}>
          {hasPrevious && pagesBefore === null && (
            <Button size="small" onClick={onFirst}>
              {t('page.first')}
            </Button>
          )}
          <Button size="small" disabled={!hasPrevious || pagesBefore === null} onClick={onPrevious}>
            {t('page.previous')}
          </Button>
          <Button size="small" disabled={!hasNext} onClick={onNext}>
            {t('page.next')}
          </Button>
        </span>
      )}
    </div>
  )
}
