import { useCallback, useState } from 'react'

const PREFIX = 'mainstem.read.'

/** A name for the person in this browser's keeping, without writing an address down in clear. */
function keyOf(person: string): string {
  let sum = 5381
  for (const letter of person) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 2 ** 31
  return PREFIX + sum.toString(36)
}

function read(person: string): string {
  try {
    return localStorage.getItem(keyOf(person)) ?? ''
  } catch {
    return ''
  }
}

/** Up to which moment a person has read the notifications, kept for each person of this browser. */
export function useReadUntil(person: string): readonly [string, (at: string | undefined) => void] {
  const [until, setUntil] = useState(() => read(person))
  const mark = useCallback(
    (at: string | undefined) => {
      if (!at) return
      setUntil(at)
      try {
        localStorage.setItem(keyOf(person), at)
      } catch {
        // Nothing is lost but a dot on a bell.
      }
    },
    [person],
  )
  return [until, mark]
}
