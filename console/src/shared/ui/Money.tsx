import type { Figure } from '../format/locale'
import { useFormat } from '../format/useFormat'
import { useSession } from '../session'
import { Quantity } from './Quantity'

export interface MoneyProps {
  amount: Figure
  currency?: string
  signed?: boolean
  /** Without the minor unit; documents never do that. */
  whole?: boolean
}

export function Money({ amount, currency, signed, whole }: MoneyProps) {
  const format = useFormat()
  const text = format.money(amount, {
    ...(currency ? { currency } : {}),
    signed: signed ?? false,
    whole: whole ?? false,
  })
  return <span className="ms-digits">{text}</span>
}

/** What a column of money carries in its header; nothing where several currencies are in use. */
export function useMoneyUnit(): string | undefined {
  const format = useFormat()
  const { currenciesInUse } = useSession().deployment
  if (currenciesInUse.length > 1) return undefined
  return format.money('0').replace(/[\d.,\s\u00a0]+/g, '')
}

/** Money in a table: bare under the unit of the header, else with its own. */
export function MoneyCell({ amount, currency }: { amount: Figure; currency: string }) {
  const { currency: usual } = useSession().deployment
  if (useMoneyUnit() && currency === usual) return <Quantity value={amount} decimals={2} />
  return <Money amount={amount} currency={currency} />
}
