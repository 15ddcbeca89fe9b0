import { MoneyCell } from '@/shared/ui/Money'
import type { ListTotals } from './api'

/** What a whole list adds up to, each currency for itself; nothing where it was not added up. */
export function TotalValue({ totals }: { totals: ListTotals | undefined }) {
  if (!totals) return null
  if (!totals.is_whole) return <>–</>
  return (
    <>
      {totals.value.map(({ currency, amount }, place) => (
        <span key={currency}>
          {place > 0 && ' · '}
          <MoneyCell amount={amount} currency={currency} />
        </span>
      ))}
    </>
  )
}
