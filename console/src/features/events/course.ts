export interface CourseStep {
  at: string
  received: number
  stored: number
  deduplicated: number
  quarantined: number
}

const MS = { hour: 3_600_000, day: 86_400_000 } as const

/**
 * The last steps up to now, each once: what the server left out sent nothing, which is known and therefore 0.
 * Days are counted from the steps the server gave, because only it knows when a day of the trade begins.
 */
export function filled(given: readonly CourseStep[], step: 'hour' | 'day', steps: number, now: number): CourseStep[] {
  const size = MS[step]
  const last = given.at(-1)
  const anchor = last ? Date.parse(last.at) : Math.floor(now / size) * size
  const end = anchor + Math.max(0, Math.floor((now - anchor) / size)) * size
  const byStep = new Map(given.map((each) => [Math.round((Date.parse(each.at) - anchor) / size), each]))
  return Array.from({ length: steps }, (_, place) => {
    const at = end - (steps - 1 - place) * size
    const found = byStep.get(Math.round((at - anchor) / size))
    return found ?? { at: new Date(at).toISOString(), received: 0, stored: 0, deduplicated: 0, quarantined: 0 }
  })
}
