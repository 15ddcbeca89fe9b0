import { useCallback } from 'react'
import type { Figure } from '@/shared/format/locale'
import { useFormat } from '@/shared/format/useFormat'

/** Money in the currency the server named; the trade's own where it named none. */
export function useMoney(currency: string | undefined) {
  const format = useFormat()
  return useCallback((amount: Figure) => format.money(amount, currency ? { currency } : {}), [format, currency])
}

/** The currency's sign as a column's unit: what `money` writes before the digits. */
export function useCurrencyUnit(currency: string | undefined): string {
  const money = useMoney(currency)
  return money('0').replace(/[\d.,\s\u00a0]+/g, '')
}
