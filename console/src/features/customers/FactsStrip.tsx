import { useTranslation } from 'react-i18next'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import type { Explanation } from '@/shared/ui/Explanation'
import { Kpi, KpiStrip } from '@/shared/ui/Kpi'
import type { CustomerFacts } from './api'
import { rfmName } from './rfmName'
import { useMoney } from './useMoney'

const DAY_MS = 86_400_000

/** Six facts of this person, each with its definition. All come from the ledgers as this caller may read them. */
export function FactsStrip({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const money = useMoney(customer.currency)
  const now = useNow(300)
  const { orders, last_order_at: last, units_sold: sold, units_returned: back } = customer
  const gross = Number(customer.net) + Number(customer.returned)
  const never = t(customer.is_scoped ? 'facts.neverHere' : 'facts.never')
  const name = rfmName(customer.recency, customer.frequency)
  const owner = (title: string, definition: string, more: Partial<Explanation> = {}): Explanation => ({
    title,
    definition,
    ...more,
  })
  return (
    <KpiStrip label={t('facts.label')}>
      <Kpi
        size="fact"
        label={t('facts.spend')}
        explanation={owner(t('facts.spend'), t(customer.is_scoped ? 'meaning.spendScoped' : 'meaning.spend'), {
          formula: `${money(gross)} − ${money(customer.returned)} = ${money(customer.net)}`,
        })}
        value={money(customer.net)}
        note={
          customer.other_currencies > 0
            ? t('facts.other', {
                count: customer.other_currencies,
                shown: format.number(customer.other_currencies),
              })
            : t('facts.spendNote', { count: orders, shown: format.number(orders) })
        }
      />
      <Kpi
        size="fact"
        label={t('facts.orders')}
        explanation={owner(t('facts.orders'), t('facts.ordersMeaning'))}
        value={format.number(orders)}
        note={customer.first_order_at ? t('facts.ordersNote', { date: format.date(customer.first_order_at) }) : never}
      />
      <Kpi
        size="fact"
        label={t('facts.aov')}
        explanation={owner(t('facts.aov'), t('facts.aovMeaning'), {
          ...(orders ? { formula: `${money(gross)} ÷ ${format.number(orders)} = ${money(gross / orders)}` } : {}),
        })}
        value={orders ? money(gross / orders) : format.number(null)}
        note={t('facts.aovNote')}
      />
      <Kpi
        size="fact"
        label={t('facts.rfm')}
        explanation={owner(t('facts.rfm'), t('meaning.rfm'), {
          ...(customer.scored_at ? { computedAt: customer.scored_at } : {}),
          inputs: [
            { label: t('rfm.inputs.recency'), value: format.number(customer.recency) },
            { label: t('rfm.inputs.frequency'), value: format.number(customer.frequency) },
            { label: t('rfm.inputs.monetary'), value: format.number(customer.monetary) },
          ],
        })}
        value={
          customer.recency ? `${customer.recency} · ${customer.frequency} · ${customer.monetary}` : format.number(null)
        }
        note={name ? t(`rfm.${name}`) : t(customer.is_scoped ? 'facts.rfmScoped' : 'facts.rfmNone')}
      />
      <Kpi
        size="fact"
        label={t('facts.returns')}
        explanation={owner(t('facts.returns'), t('facts.returnsMeaning'))}
        value={sold ? format.share(back / sold) : format.number(null)}
        note={
          sold
            ? t('facts.returnsNote', { back: format.number(back), sold: format.number(sold) })
            : customer.is_scoped
              ? never
              : t('facts.noUnits')
        }
      />
      <Kpi
        size="fact"
        label={t('facts.recency')}
        explanation={owner(t('facts.recency'), t('facts.recencyMeaning'))}
        value={last ? format.number(Math.max(0, Math.floor((now - Date.parse(last)) / DAY_MS))) : format.number(null)}
        note={last ? format.date(last) : never}
      />
    </KpiStrip>
  )
}
