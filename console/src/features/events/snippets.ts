export const CLIENTS = ['browser', 'rudder', 'node', 'python', 'http'] as const
export type Client = (typeof CLIENTS)[number]

/** The few lines that make a usual client deliver here. */
export function snippet(client: Client, writeKey: string, url: string): string {
  const host = url.replace(/^https?:\/\//, '')
  switch (client) {
    case 'browser':
      return `import { AnalyticsBrowser } from '@segment/analytics-next'

const analytics = AnalyticsBrowser.load(
  { writeKey: '${writeKey}', cdnURL: '${url}' },
  { integrations: { 'Segment.io': { apiHost: '${host}/v1', protocol: '${url.split(':')[0]}' } } },
)
analytics.track('Product Viewed', { sku: '85123A' })`
    case 'rudder':
      // The bundled build brings its plugins along; the other one fetches them from a network of its maker.
      return `import { RudderAnalytics } from '@rudderstack/analytics-js/bundled'

const analytics = new RudderAnalytics()
analytics.load('${writeKey}', '${url}', { configUrl: '${url}' })
analytics.track('Product Viewed', { sku: '85123A' })`
    case 'node':
      return `import { Analytics } from '@segment/analytics-node'

const analytics = new Analytics({ writeKey: '${writeKey}', host: '${url}' })
analytics.track({ userId: 'u-1', event: 'Order Completed', properties: { order_id: '1001' } })`
    case 'python':
      return `import segment.analytics as analytics

analytics.write_key = "${writeKey}"
analytics.host = "${url}"
analytics.track("u-1", "Order Completed", {"order_id": "1001"})`
    case 'http':
      return `curl -u ${writeKey}: ${url}/v1/batch -H 'Content-Type: application/json' -d '{
  "batch": [{"type": "track", "messageId": "m-1", "userId": "u-1", "event": "Order Completed"}]
}'`
  }
}
