import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { ErrorFace } from '@/shared/ui/Faces'
import { StopOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import { type CustomerFacts, type Identifier, useIdentifiers } from './api'
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
  const groups = alike(person.data?.identifiers ?? [])
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
          {groups.slice(0, SHOWN).map(({ identifier, count }) => (
            <div className={styles.row} key={identifier.ref}>
              <span className={styles.icon}>
                <IdentifierIcon namespace={identifier.namespace} />
              </span>
              <span className={styles.value}>
                {words(identifier.namespace)}
                {count > 1 && `\u00a0×\u00a0${format.number(count)}`}
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
          {groups.length > SHOWN && (
            <Button type="link" size="small" onClick={onEvidence}>
              {t('identifiers.more', { shown: format.number(groups.length - SHOWN) })}
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

/** Identifiers that look the same to this viewer stand as one line: five browsers of the web shop. */
function alike(identifiers: readonly Identifier[]): { identifier: Identifier; count: number }[] {
  const found = new Map<string, { identifier: Identifier; count: number }>()
  for (const identifier of identifiers) {
    const key = [identifier.namespace, identifier.masked, identifier.status, identifier.source_code].join('|')
    const known = found.get(key)
    if (known) known.count += 1
    else found.set(key, { identifier, count: 1 })
  }
  return [...found.values()]
}
