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

/** Every page there is, in the menu's order. A feature adds its line here and in nothing else of the app. */
export const PAGES: readonly Page[] = [
  { key: 'overview', anyOf: [], load: () => import('@/features/analytics/overview/OverviewPage') },
  { key: 'customers', anyOf: ['customers.read'], load: () => import('@/features/customers/CustomersRoutes') },
  { key: 'segments', anyOf: ['segments.read'], load: () => import('@/features/segments/SegmentRoutes') },
  { key: 'orders', anyOf: ['orders.read'], load: () => import('@/features/orders/OrdersRoutes') },
  { key: 'returns', anyOf: ['orders.read'], load: () => import('@/features/orders/ReturnsPage') },
  { key: 'stock', anyOf: ['stock.read'], load: () => import('@/features/inventory/StockPage') },
  { key: 'products', anyOf: ['products.read'], load: () => import('@/features/catalog/ProductsRoutes') },
  { key: 'campaigns', anyOf: ['campaigns.read'], load: () => import('@/features/campaigns/CampaignsPages') },
  { key: 'content', anyOf: ['templates.read'], load: () => import('@/features/content/ContentPages') },
  { key: 'metrics', anyOf: ['metrics.read'], load: () => import('@/features/analytics/metrics/MetricsPage') },
  { key: 'channels', anyOf: ['channels.read'], load: () => import('@/features/channels/ChannelsPages') },
  { key: 'imports', anyOf: ['imports.read'], load: () => import('@/features/imports/ImportsRoutes') },
  {
    key: 'events',
    anyOf: ['sources.read', 'events.read'],
    load: () => import('@/features/events/EventsRoutes'),
  },
  { key: 'settings', anyOf: [], load: () => import('@/features/governance/settings/SettingsPage') },
]

export const PagesContext = createContext<readonly Page[]>(PAGES)

export function mayOpenPage(page: Page | undefined, permissions: ReadonlySet<string>): boolean {
  if (!page) return false
  return page.anyOf.length === 0 || page.anyOf.some((permission) => permissions.has(permission))
}
