import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orderPath } from '../paths'
import { CopyButton } from './CopyButton'
import styles from './marks.module.css'

/** A long number loses its middle, and where there is still too little room more of it: numbers differ at their ends. */
const TAIL = 8
const HEAD = 16
const LONG = 32

export function OrderLink({ number, copy = false }: { number: string; copy?: boolean }) {
  const { t } = useTranslation('shared')
  const head = number.length > LONG ? `${number.slice(0, HEAD)}…` : number.slice(0, -TAIL)
  return (
    <span className={styles.code}>
      <Link to={orderPath(number)} title={number}>
        <span className={styles.codeHead}>{head}</span>
        <span>{number.slice(-TAIL)}</span>
      </Link>
      {copy && <CopyButton text={number} what={t('copy.orderNumber')} />}
    </span>
  )
}
