import { useCallback, useState } from 'react'

/** Rows by key, or everything that matches the present conditions. */
export interface Selection {
  keys: readonly string[]
  all: boolean
}

const NONE: Selection = { keys: [], all: false }

export function useSelection() {
  const [selection, setSelection] = useState<Selection>(NONE)
  return {
    selection,
    choose: useCallback((keys: readonly string[]) => setSelection({ keys, all: false }), []),
    chooseAll: useCallback(() => setSelection((present) => ({ ...present, all: true })), []),
    clear: useCallback(() => setSelection(NONE), []),
    toggle: useCallback(
      (key: string) =>
        setSelection(({ keys }) => ({
          keys: keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key],
          all: false,
        })),
      [],
    ),
  }
}
