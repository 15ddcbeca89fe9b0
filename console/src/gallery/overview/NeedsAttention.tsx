import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { RightOutlined } from '@/shared/ui/icons'
import { Panel } from '@/shared/ui/Panel'
import styles from './NeedsAttention.module.css'

const ROWS = [
  { key: 'short', why: 'shortWhy', count: 7, tone: 'now', path: '/orders?state=short' },
  { key: 'pickup', why: 'pickupWhy', count: 11, tone: 'now', path: '/orders?promise=1h' },
  { key: 'reply', why: 'replyWhy', count: 42, tone: 'soon', path: '/inbox?due=soon' },
  { key: 'unknown', why: 'unknownWhy', count: 26, tone: 'soon', path: '/campaigns?result=unknown' },
  { key: 'pairs', why: 'pairsWhy', count: 138, tone: 'later', path: '/governance?queue=pairs' },
] as const

export function NeedsAttention() {
  const { t } = useTranslation('gallery')
  return (
    <Panel title={t('overview.attention')} extra={<Link to="/inbox">{t('overview.all', { count: 9 })}</Link>}>
      <ul className={styles.list}>
        {ROWS.map((row) => (
          <li key={row.key}>
            <Link to={row.path}>
              <span
                className={`${styles.count} ${row.tone === 'now' ? styles.now : row.tone === 'soon' ? styles.soon : ''}`}
              >
                {row.count}
              </span>
              <span>
                {t(`overview.${row.key}`)}
                <span className={styles.why}>{t(`overview.${row.why}`)}</span>
              </span>
              <RightOutlined className={styles.go} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
