import { useCallback, useState } from 'react'
import { type Hotkeys, useHotkeys } from '../../hooks/useHotkeys'

interface RowKeys {
  count: number
  open: (place: number) => void
  select?: ((place: number) => void) | undefined
}

/** j and k walk the rows, Enter opens, x selects. */
export function useRowKeys({ count, open, select }: RowKeys) {
  const [here, setHere] = useState<number | null>(null)
  const walk = useCallback(
    (step: number) => setHere((place) => Math.min(count - 1, Math.max(0, (place ?? (step > 0 ? -1 : count)) + step))),
    [count],
  )
  const keys: Hotkeys = { j: () => walk(1), k: () => walk(-1) }
  if (here !== null) {
    keys.x = () => select?.(here)
    keys.Enter = () => open(here)
  }
  useHotkeys(keys, count > 0)
  return here !== null && here < count ? here : null
}
