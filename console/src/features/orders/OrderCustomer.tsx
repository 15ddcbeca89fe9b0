import { useTranslation } from 'react-i18next'
import { customerCode } from '@/shared/format/customerCode'
import { CustomerName } from '@/shared/ui/CustomerName'

interface WithCustomer {
  has_customer: boolean
  customer: { id: string; name: string | null } | null
}

/** Whose an order is: the masked name, a code where names are not theirs to see, or that nobody is known. */
export function OrderCustomer({ of: order }: { of: WithCustomer }) {
  const { t } = useTranslation('orders')
  if (order.customer) {
    return <CustomerName id={order.customer.id} name={order.customer.name ?? customerCode(order.customer.id)} />
  }
  return <span className="ms-muted">{t(order.has_customer ? 'customer.known' : 'customer.unknown')}</span>
}
