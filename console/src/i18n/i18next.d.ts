import type gallery from '../gallery/words/en.json'
import type account from './en/account.json'
import type analytics from './en/analytics.json'
import type campaigns from './en/campaigns.json'
import type catalog from './en/catalog.json'
import type channels from './en/channels.json'
import type content from './en/content.json'
import type customers from './en/customers.json'
import type events from './en/events.json'
import type governance from './en/governance.json'
import type imports from './en/imports.json'
import type inventory from './en/inventory.json'
import type orders from './en/orders.json'
import type segments from './en/segments.json'
import type shared from './en/shared.json'
import type shell from './en/shell.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: {
      shared: typeof shared
      shell: typeof shell
      account: typeof account
      analytics: typeof analytics
      campaigns: typeof campaigns
      catalog: typeof catalog
      channels: typeof channels
      content: typeof content
      customers: typeof customers
      events: typeof events
      governance: typeof governance
      imports: typeof imports
      inventory: typeof inventory
      orders: typeof orders
      segments: typeof segments
      gallery: typeof gallery
    }
  }
}
