import type { Figure } from '../format/locale'
import { useFormat } from '../format/useFormat'

export interface QuantityProps {
  value: Figure
  decimals?: number
  signed?: boolean
}

/** A count or measure in full; null is "–", which is not the same as 0. */
export function Quantity({ value, decimals, signed = false }: QuantityProps) {
  const format = useFormat()
  return (
    <span className="ms-digits">
      {format.number(value, { ...(decimals === undefined ? {} : { decimals }), signed })}
    </span>
  )
}
