import type { Figure } from '../format/locale'
import { useFormat } from '../format/useFormat'

/** A share between 0 and 1, shown as percent. */
export function Share({ share, decimals }: { share: Figure; decimals?: number }) {
  const format = useFormat()
  return <span className="ms-digits">{format.share(share, decimals)}</span>
}
