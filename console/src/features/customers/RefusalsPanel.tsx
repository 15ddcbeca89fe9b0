import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { Panel } from '@/shared/ui/Panel'
import type { CustomerFacts } from './api'
import styles from './customers.module.css'
import { useIdentifierWords } from './identifierWords'
import { useRefusalWords } from './useRefusalWords'

/** What looks alike and yet joins nobody, with the reason in words. */
export function RefusalsPanel({ customer, onCompare }: { customer: CustomerFacts; onCompare: (id: string) => void }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const words = useIdentifierWords()
  const refusalWords = useRefusalWords()
  const mayMerge = usePermission('customers.merge')
  return (
    <Panel title={t('refusals.title')}>
      {customer.refusals.length === 0 && <span className="ms-muted">{t('refusals.none')}</span>}
      <ul className={styles.list}>
        {customer.refusals.map((refusal) => (
          <li className={styles.operation} key={`${refusal.own_ref}:${refusal.other_ref}`}>
            <div className={styles.between}>
              <span>
                {words(refusal.own_namespace)} ↔ {words(refusal.other_namespace)}
              </span>
              {mayMerge && refusal.other_id && refusal.other_id !== customer.id && (
                <Button size="small" onClick={() => onCompare(refusal.other_id ?? '')}>
                  {t('refusals.compare')}
                </Button>
              )}
            </div>
            <div className={styles.below}>
              {refusalWords(refusal.reason, refusal.detail)} · {format.prose(refusal.refused_at)}
            </div>
            {refusal.other_id && refusal.other_id !== customer.id && refusal.other_code && (
              <Link className="ms-digits" to={customerPath(refusal.other_id)}>
                {refusal.other_code}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
