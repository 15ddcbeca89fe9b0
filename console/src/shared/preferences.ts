import { createContext, useContext } from 'react'

export type Language = 'en' | 'zh-CN'
export type Appearance = 'system' | 'light' | 'dark'

/** What a person chose for themselves. Kept in the browser until the deployment keeps it with the person. */
export interface Preferences {
  language: Language
  appearance: Appearance
  density: 'compact' | 'comfortable'
  sideBar: 'open' | 'icons'
  /** Shortcuts of one letter collide with some assistive tools, so they can be turned off. */
  singleKeys: boolean
  /** Patterns on chart marks, for people who cannot tell the colours apart. */
  chartPatterns: boolean
}

export interface PreferencesControl {
  preferences: Preferences
  change: (part: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<PreferencesControl | null>(null)

export function usePreferences(): PreferencesControl {
  const control = useContext(PreferencesContext)
  if (!control) throw new Error('usePreferences needs the preferences provider around it')
  return control
}
