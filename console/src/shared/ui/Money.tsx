import type { Figure } from '../format/locale'
import { useFormat } from '../format/useFormat'

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
