const NAMES = [
  'champions',
  'loyal',
  'potential_loyalist',
  'new',
  'promising',
  'needs_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
] as const

export type RfmName = (typeof NAMES)[number]

/** The usual name of such customers, as the server's own segments give it. */
export function rfmName(r: number | null | undefined, f: number | null | undefined): RfmName | null {
  if (!r || !f) return null
  if (r === 5 && f >= 4) return 'champions'
  if (r >= 3 && f >= 4) return 'loyal'
  if (r === 5 && f === 1) return 'new'
  if (r === 4 && f === 1) return 'promising'
  if (r >= 4) return 'potential_loyalist'
  if (r === 3 && f === 3) return 'needs_attention'
  if (r === 3) return 'about_to_sleep'
  if (f === 5) return 'cannot_lose'
  return f >= 3 ? 'at_risk' : 'hibernating'
}
