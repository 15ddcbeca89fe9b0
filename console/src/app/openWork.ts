import { createContext } from 'react'
import type { PageKey } from './navigation'

/** How much open work waits behind a menu item; counted in grey at its right. */
export const OpenWorkContext = createContext<Readonly<Partial<Record<PageKey, number>>>>({})
