import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { orderPath } from '../paths'
import { CopyButton } from './CopyButton'
import styles from './marks.module.css'

export function OrderLink({ number, copy = false }: { number: string; copy?: boolean }) {
  const { t } = useTranslation('shared')
  return (
    <span className={styles.code}>
      <Link to={orderPath(number)}>{number}</Link>
      {copy && <CopyButton text={number} what={t('copy.orderNumber')} />}
    </span>
  )
}
