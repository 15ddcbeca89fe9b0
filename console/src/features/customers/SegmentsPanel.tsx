import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { segmentPath } from '@/shared/paths'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import type { CustomerFacts } from './api'
import styles from './customers.module.css'

export function SegmentsPanel({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  if (!customer.segments) return null
  return (
    <Panel title={t('segments.title')}>
      {customer.segments.length === 0 ? (
        <span className="ms-muted">{t('segments.none')}</span>
      ) : (
        <div className={styles.tags}>
          {customer.segments.map((segment) => (
            <Link key={segment.code} to={segmentPath(segment.code)}>
              <StateTag>{segment.name}</StateTag>
            </Link>
          ))}
        </div>
      )}
    </Panel>
  )
}
