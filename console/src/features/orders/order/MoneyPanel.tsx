import { useTranslation } from 'react-i18next'
import { Money } from '@/shared/ui/Money'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { Why } from '@/shared/ui/Why'
import type { ShownOrder } from '../api'
import styles from './order.module.css'

const NOTHING = 0

/** From the price on the shelf to what stays with the seller; each line is what the one above it leaves. */
export function MoneyPanel({ order }: { order: ShownOrder }) {
  const { t } = useTranslation('orders')
  const { money, currency } = order
  const steps = [
    { key: 'shelf', amount: money.shelf_value },
    { key: 'discount', amount: String(-Number(money.shelf_discount)), isStep: true },
    { key: 'match', amount: String(-Number(money.coupon_match_discount)), isStep: true },
    { key: 'value', amount: money.value, isSum: true },
    { key: 'coupon', amount: String(-Number(money.coupon_discount)), isStep: true },
    { key: 'paid', amount: money.paid, isSum: true },
    { key: 'back', amount: String(-Number(money.given_back)), isStep: true },
    { key: 'kept', amount: money.kept, isSum: true },
  ] as const
  const shown = steps.filter((step) => !('isStep' in step) || Number(step.amount) !== NOTHING || step.key === 'back')
  return (
    <Panel
      title={t('money.title')}
      why={
        <Why
          explanation={{ title: t('money.title'), definition: t('money.meaning'), wouldChange: t('money.wouldChange') }}
        />
      }
      extra={
        <StateTag tone={money.agrees ? 'good' : 'bad'}>{t(money.agrees ? 'money.agrees' : 'money.differs')}</StateTag>
      }
    >
      <dl className={styles.money}>
        {shown.map((step) => (
          <div key={step.key} data-sum={'isSum' in step}>
            <dt>{t(`money.${step.key}`)}</dt>
            <dd>
              <Money amount={step.amount} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
