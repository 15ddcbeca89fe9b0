import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { ErrorFace } from '@/shared/ui/Faces'
import { StopOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import { type CustomerFacts, useIdentifiers } from './api'
import styles from './customers.module.css'
import { IdentifierIcon, useIdentifierWords } from './identifierWords'

const SHOWN = 8

/** What points at this person; why these are one stands in the identity tab. */
export function IdentifiersPanel({ customer, onEvidence }: { customer: CustomerFacts; onEvidence: () => void }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const words = useIdentifierWords()
  const person = useIdentifiers(customer.id)
  const title = t('identifiers.title')
  const refusals = customer.refusals.length
  const identifiers = person.data?.identifiers ?? []
  return (
    <Panel
      title={title}
      why={<Why explanation={{ title, definition: t('identifiers.why') }} />}
      extra={
        <Button type="link" size="small" onClick={onEvidence}>
          {t('identifiers.open')}
        </Button>
      }
    >
      {person.isPending && <LoadingBlock height={160} />}
      {person.isError && (
        <ErrorFace subject={title} refusal={asRefusal(person.error)} onRetry={() => void person.refetch()} />
      )}
      {person.data && (
        <div className={styles.rows}>
          {identifiers.slice(0, SHOWN).map((identifier) => (
            <div className={styles.row} key={identifier.ref}>
              <span className={styles.icon}>
                <IdentifierIcon namespace={identifier.namespace} />
              </span>
              <span className={styles.value}>
                {words(identifier.namespace)}
                {identifier.masked && (
                  <>
                    <br />
                    <small className="ms-digits">{identifier.masked}</small>
                  </>
                )}
              </span>
              <small>{identifier.status === 'live' ? identifier.source_code : t('identifiers.quarantined')}</small>
            </div>
          ))}
          {identifiers.length > SHOWN && (
            <Button type="link" size="small" onClick={onEvidence}>
              {t('identifiers.more', { shown: format.number(identifiers.length - SHOWN) })}
            </Button>
          )}
          {refusals > 0 && (
            <div className={styles.row}>
              <span className={styles.icon}>
                <StopOutlined />
              </span>
              <span className={styles.value}>
                {t('identifiers.refused', { count: refusals, shown: format.number(refusals) })}
              </span>
              <span />
            </div>
          )}
        </div>
      )}
    </Panel>
  )
}
