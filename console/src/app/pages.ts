import { type ComponentType, createContext } from 'react'
import type { PageKey } from './navigation'

/** One page of the menu, as the app composes it from a feature. */
export interface Page {
  key: PageKey
  /** A person needs one of these to open it; none means everybody may. */
  anyOf: readonly string[]
  /** Routes under the page's path, fetched when the menu item is hovered or opened. */
  load: () => Promise<{ default: ComponentType }>
}

/** Every page there is. A feature adds its line here and in nothing else of the app. */
export const PAGES: readonly Page[] = []

export const PagesContext = createContext<readonly Page[]>(PAGES)

export function mayOpenPage(page: Page | undefined, permissions: ReadonlySet<string>): boolean {
  if (!page) return false
  return page.anyOf.length === 0 || page.anyOf.some((permission) => permissions.has(permission))
}
