/** The kinds of channel in the one order they have everywhere; never reordered by rank. */
export const CHANNELS = ['store', 'web', 'mini', 'app', 'market', 'social', 'call', 'partner'] as const

export type Channel = (typeof CHANNELS)[number]
