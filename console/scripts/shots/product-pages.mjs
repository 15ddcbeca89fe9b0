// Every page of the product, and the faces a page may show. A path that needs an example object finds it by the API.
const first = (path) => async (find) => {
  const answer = await find(path)
  const item = (answer.items ?? answer)[0]
  if (!item) throw new Error(`${path} has nothing to show`)
  return item
}
const at = (path, address) => async (find) => address(encodeURIComponent, await first(path)(find))

const customer = (query = '') =>
  at('/api/console/customers?sort=-spend&limit=1', (code, { id }) => `/customers/${code(id)}${query}`)
const campaign = (query = '') =>
  at('/api/console/campaigns?limit=1', (code, each) => `/campaigns/${code(each.code)}${query}`)
const broken = () => ({ status: 503, json: { code: 'unavailable', message: 'Down for the picture.', details: {} } })
const openPalette = (page) => page.keyboard.press('Control+k')

export const PAGES = [
  { name: 'sign-in', path: '/sign-in', isOut: true, refusals: [401] },
  {
    name: 'first-run',
    path: '/first-run',
    isOut: true,
    refusals: [401],
    answers: {
      '/api/console/deployment': async (ask) => ({
        json: { ...(await ask()), needs_first_admin: true, needs_setup_code: true, demo_people: null },
      }),
    },
  },
  {
    name: 'invitation-ended',
    path: '/invitation/nowhere',
    isOut: true,
    refusals: [400, 401, 403, 404, 410, 422],
  },

  { name: 'overview', path: '/' },
  { name: 'overview-share', path: '/?mode=share', at: [1440] },
  {
    name: 'overview-fault',
    path: '/',
    refusals: [503],
    answers: { '/api/console/attention': broken, '/api/analytics/paths*': broken },
  },

  { name: 'customers', path: '/customers' },
  { name: 'customers-none', path: '/customers?spend_min=999999999' },
  { name: 'customer', path: customer() },
  { name: 'customer-orders', path: customer('?tab=orders') },
  { name: 'customer-identity', path: customer('?tab=identity') },
  { name: 'customer-merge', path: customer('?tab=identity&merge=true'), act: (page) => page.waitForTimeout(300) },
  { name: 'customer-missing', path: '/customers/nobody', refusals: [404, 422] },

  { name: 'segments', path: '/segments' },
  { name: 'segments-none', path: '/segments?search=nothing-is-called-this' },
  { name: 'segment', path: at('/api/console/segments', (code, each) => `/segments/${code(each.code)}`) },
  { name: 'segment-edit', path: at('/api/console/segments', (code, each) => `/segments/${code(each.code)}/edit`) },
  { name: 'segment-new', path: '/segments/new' },

  { name: 'orders', path: '/orders' },
  { name: 'orders-board', path: '/orders?layout=board' },
  { name: 'orders-none', path: '/orders?value=99999999..' },
  {
    name: 'order',
    path: at('/api/console/orders?sort=-value&limit=1', (code, { number }) => `/orders/${code(number)}`),
  },
  {
    name: 'order-open',
    path: at('/api/console/orders?state=placed&limit=1', (code, { number }) => `/orders/${code(number)}`),
  },
  { name: 'order-missing', path: '/orders/nowhere', refusals: [404] },
  { name: 'returns', path: '/returns' },

  { name: 'stock', path: '/stock' },
  { name: 'stock-none', path: '/stock?search=nothing-is-called-this' },
  {
    name: 'stock-position',
    path: at('/api/console/stock?limit=1', (code, each) => `/stock/${code(each.location_code)}/${code(each.sku)}`),
    act: (page) => page.waitForTimeout(300),
  },
  { name: 'products', path: '/products' },
  { name: 'products-none', path: '/products?search=nothing-is-called-this' },
  {
    name: 'product',
    path: at('/api/console/stock?limit=1', (code, { sku }) => `/products/${code(sku)}`),
  },

  { name: 'campaigns', path: '/campaigns' },
  { name: 'campaigns-none', path: '/campaigns?search=nothing-is-called-this' },
  { name: 'campaign', path: campaign() },
  { name: 'campaign-people', path: campaign('/people') },
  {
    name: 'campaign-person',
    path: async (find) => {
      const { code } = await first('/api/console/campaigns?limit=1')(find)
      const person = await first(`/api/console/campaigns/${code}/decisions?limit=1`)(find)
      return `/campaigns/${code}/people/${person.person_id}`
    },
    act: (page) => page.waitForTimeout(300),
  },
  { name: 'campaign-new', path: '/campaigns/new' },
  { name: 'campaign-message', path: '/campaigns/new?tab=message' },
  { name: 'campaign-send', path: '/campaigns/new?tab=send' },

  { name: 'content', path: '/content' },
  { name: 'template', path: at('/api/content/templates', (code, each) => `/content/${code(each.code)}`) },
  { name: 'template-new', path: '/content/new' },

  { name: 'metrics', path: '/metrics' },
  { name: 'metrics-none', path: '/metrics?search=nothing-is-called-this' },
  { name: 'metric', path: '/metrics/net_revenue' },
  { name: 'metric-split', path: '/metrics/net_revenue?split=channel' },

  { name: 'channels', path: '/channels' },
  { name: 'channel', path: '/channels/email' },
  { name: 'mailbox', path: '/channels/mailbox' },
  { name: 'mail', path: at('/api/console/mailbox?limit=1', (code, { id }) => `/channels/mailbox/${code(id)}`) },

  { name: 'imports', path: '/imports' },
  { name: 'import', path: at('/api/imports?limit=50', (code, each) => `/imports/${code(each.import_id)}`) },
  {
    name: 'import-orders',
    path: async (find) => {
      const { items } = await find('/api/imports?limit=50')
      return `/imports/${items.find(({ kind }) => kind === 'orders').import_id}`
    },
  },
  { name: 'import-new', path: '/imports/new' },

  { name: 'events', path: '/events' },
  { name: 'events-source', path: '/events/sources/webshop' },
  { name: 'events-live', path: '/events/live' },
  { name: 'events-quarantine', path: '/events/quarantine' },
  {
    name: 'events-quarantined',
    path: at('/api/events/quarantine?limit=1', (code, { id }) => `/events/quarantine?open=${code(id)}`),
    act: (page) => page.waitForTimeout(300),
  },

  { name: 'settings', path: '/settings' },
  { name: 'settings-appearance', path: '/settings/appearance' },
  { name: 'settings-tokens', path: '/settings/tokens' },
  { name: 'settings-people', path: '/settings/people' },
  { name: 'settings-person', path: at('/api/governance/accounts', (code, { id }) => `/settings/people/${code(id)}`) },
  { name: 'settings-roles', path: '/settings/roles' },
  { name: 'settings-roles-compare', path: '/settings/roles?show=compare' },
  { name: 'settings-team-tokens', path: '/settings/team-tokens' },
  { name: 'settings-texts', path: '/settings/consent-texts' },
  { name: 'settings-text-new', path: '/settings/consent-texts/new' },
  { name: 'settings-consents', path: '/settings/consents' },
  { name: 'settings-sources', path: '/settings/sources' },
  { name: 'settings-classes', path: '/settings/data-classes' },
  { name: 'settings-audit', path: '/settings/audit' },
  {
    name: 'settings-audit-entry',
    path: at('/api/governance/audit?limit=1', (code, { sequence }) => `/settings/audit/${code(sequence)}`),
    act: (page) => page.waitForTimeout(300),
  },
  { name: 'settings-company', path: '/settings/company' },
  { name: 'account', path: '/account/security' },
  { name: 'account-tokens', path: '/account/tokens' },

  { name: 'palette', path: '/', act: openPalette },
  {
    name: 'palette-found',
    path: '/',
    act: async (page) => {
      await openPalette(page)
      await page.getByRole('dialog').getByRole('combobox').fill('week')
      await page.waitForTimeout(500)
    },
  },
  { name: 'notifications', path: '/', act: (page) => page.locator('header button:has(.anticon-bell)').first().click() },
  { name: 'keys', path: '/', at: [1440], act: (page) => page.keyboard.press('?') },
  { name: 'menu', path: '/', at: [390], act: (page) => page.locator('header button').first().click() },
  { name: 'not-found', path: '/nowhere' },
]
