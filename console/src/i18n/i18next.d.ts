import type gallery from '../gallery/words/en.json'
import type account from './en/account.json'
import type campaigns from './en/campaigns.json'
import type catalog from './en/catalog.json'
import type channels from './en/channels.json'
import type content from './en/content.json'
import type events from './en/events.json'
import type imports from './en/imports.json'
import type inventory from './en/inventory.json'
import type orders from './en/orders.json'
import type shared from './en/shared.json'
import type shell from './en/shell.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: {
      shared: typeof shared
      shell: typeof shell
      account: typeof account
      campaigns: typeof campaigns
      catalog: typeof catalog
      channels: typeof channels
      content: typeof content
      events: typeof events
      imports: typeof imports
      inventory: typeof inventory
      orders: typeof orders
      gallery: typeof gallery
    }
  }
}
