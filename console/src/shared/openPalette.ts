import { createContext, useContext } from 'react'

/** Opens the command palette, where the shell around the page has one. */
export const OpenPalette = createContext<() => void>(() => {})

export const useOpenPalette = () => useContext(OpenPalette)
