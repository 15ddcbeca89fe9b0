import type { Hit } from './provider'

const KEY = 'mainstem.palette'
const KEPT = 5

interface Kept {
  key: string
  provider: string
}

/** Only keys are kept, of things that name nobody; the labels come from the providers again. */
export function recentKeys(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? (kept as Kept[]).slice(0, KEPT) : []
  } catch {
    return []
  }
}

export function keepRecent(provider: string, hit: Hit): void {
  if (!hit.isRecallable) return
  const kept = [{ key: hit.key, provider }, ...recentKeys().filter((each) => each.key !== hit.key)]
  try {
    localStorage.setItem(KEY, JSON.stringify(kept.slice(0, KEPT)))
  } catch {
    // Nothing is lost but the order of a list.
  }
}
