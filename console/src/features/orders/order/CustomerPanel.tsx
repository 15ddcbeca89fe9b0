import { useTranslation } from 'react-i18next'
import { Panel } from '@/shared/ui/Panel'
import type { ShownOrder } from '../api'
import { OrderCustomer } from '../OrderCustomer'
import styles from './order.module.css'

export function CustomerPanel({ order }: { order: ShownOrder }) {
  const { t } = useTranslation('orders')
  const facts = [
    { key: 'customer', value: <OrderCustomer of={order} /> },
    { key: 'channelNumber', value: order.channel_order_id ?? order.external_id },
    { key: 'source', value: order.source_code },
  ] as const
  return (
    <Panel title={t('order.customer')}>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{t(`order.fact.${fact.key}`)}</dt>
            <dd className="ms-digits">{fact.value}</dd>
          </div>
        ))}
      </dl>
      {!order.has_customer && <p className={styles.note}>{t('customer.unknownMeaning')}</p>}
      {order.is_simulated && <p className={styles.note}>{t('order.simulated')}</p>}
      {order.is_generated && <p className={styles.note}>{t('order.generated')}</p>}
    </Panel>
  )
}
