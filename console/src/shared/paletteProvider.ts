/** One thing the palette offers. It leads somewhere or does something. */
export interface Hit {
  key: string
  label: string
  /** Where the label is not in the person's language. */
  lang?: string
  hint?: string
  to?: string
  run?: () => void
  /** Offered again next time. Never for people and their orders: what is kept lies in the browser in clear. */
  isRecallable?: boolean
}

/**
 * A source of hits: pages, actions, customers, orders, … A feature brings its own. The typed text may name a person:
 * a provider sends it in a request's body, never in an address, and keeps nothing of it.
 */
export interface PaletteProvider {
  key: string
  /** The group's title, translated. */
  title: string
  search: (text: string, signal: AbortSignal) => Promise<readonly Hit[]> | readonly Hit[]
}
