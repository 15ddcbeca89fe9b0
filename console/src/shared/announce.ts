import { createContext, useContext } from 'react'

/** Speaks a sentence to people who do not see the page change: counts, results, finished work. */
export const AnnounceContext = createContext<(sentence: string) => void>(() => {})

export const useAnnounce = () => useContext(AnnounceContext)
