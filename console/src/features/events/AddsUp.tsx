import { useTranslation } from 'react-i18next'
import { CheckOutlined, WarningOutlined } from '@/shared/ui/icons'
import type { SourceAccount } from './api'
import styles from './Events.module.css'

/** The server's own verdict on the account; never worked out again here. */
export function AddsUp({ of }: { of: SourceAccount }) {
  const { t } = useTranslation('events')
  return (
    <span className={`${styles.check} ${of.adds_up ? '' : styles.off}`}>
      {of.adds_up ? <CheckOutlined /> : <WarningOutlined />}
      {t(of.adds_up ? 'account.agrees' : 'account.differs')}
    </span>
  )
}
