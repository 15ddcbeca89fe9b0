import { createContext } from 'react'

/** A page of the menu by its key, and the permissions of which one opens it; none means everybody. */
export interface MenuPage {
  key: string
  anyOf: readonly string[]
}

/** The pages there are, for screens that tell what a person would find in the menu. */
export const MenuPagesContext = createContext<readonly MenuPage[]>([])
