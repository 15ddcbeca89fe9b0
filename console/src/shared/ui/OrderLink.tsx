import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orderPath } from '../paths'
import { CopyButton } from './CopyButton'
import styles from './marks.module.css'

/** Where there is too little room a number loses its middle: numbers differ at their ends. */
const TAIL = 8

export function OrderLink({ number, copy = false }: { number: string; copy?: boolean }) {
  const { t } = useTranslation('shared')
  return (
    <span className={styles.code}>
      <Link to={orderPath(number)} title={number}>
        <span className={styles.codeHead}>{number.slice(0, -TAIL)}</span>
        <span>{number.slice(-TAIL)}</span>
      </Link>
      {copy && <CopyButton text={number} what={t('copy.orderNumber')} />}
    </span>
  )
}
