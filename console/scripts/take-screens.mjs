// Every page of the product on a demo deployment, at MAINSTEM_URL: npm run screens (-- --only=orders,stock, --quick,
// --role=agent for what somebody else sees). The day is the demo's last one, in the evening.
import { fileURLToPath } from 'node:url'
import { signedIn } from './shots/people.mjs'
import { PAGES } from './shots/product-pages.mjs'
import { openBrowser, option, walk } from './shots/walk.mjs'

const address = process.env.MAINSTEM_URL ?? 'http://localhost:8800'
const role = option('role') ?? 'admin'
const root = fileURLToPath(new URL('../../build/', import.meta.url))
const browser = await openBrowser()

// Examples are found by the administrator, whoever looks at them.
const admin = await browser.newContext()
// Names that reach a page by the live stream are known from the lists.
const said = []

async function find(path) {
  const answer = await admin.request.get(address + path)
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`)
  said.push(await answer.json())
  return said.at(-1)
}

await signedIn(admin, address, 'admin')
const viewer = role === 'admin' ? admin : await browser.newContext()
if (viewer !== admin) await signedIn(viewer, address, role)
const { last_day: day } = await find('/api/analytics/coverage')
for (const path of ['/api/console/campaigns', '/api/console/segments', '/api/imports']) await find(path)

const isGood = await walk({
  browser,
  address,
  folder: root + (role === 'admin' ? 'screens' : `screens-${role}`),
  // Whoever may not do everything meets refusals on the way.
  pages: role === 'admin' ? PAGES : PAGES.map((page) => ({ ...page, refusals: [403, ...(page.refusals ?? [])] })),
  now: Date.parse(`${day}T20:00:00+08:00`),
  state: await viewer.storageState(),
  find,
  said,
})
await browser.close()
process.exit(isGood ? 0 : 1)
