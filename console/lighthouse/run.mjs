// Lighthouse over the pages people open most, on the demo deployment at MAINSTEM_URL: `make lighthouse`.
// A report per page goes to build/lighthouse; the run fails where a score is below its aim.
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import lighthouse, { desktopConfig } from 'lighthouse'
import { signedIn } from '../scripts/shots/people.mjs'
import { openBrowser } from '../scripts/shots/walk.mjs'

const AIMS = { performance: 90, accessibility: 95, 'best-practices': 90 }
const RUNS = 3

const address = process.env.MAINSTEM_URL ?? 'http://localhost:8800'
const folder = fileURLToPath(new URL('../../build/lighthouse/', import.meta.url))
await mkdir(folder, { recursive: true })

const port = await freePort()
const browser = await openBrowser([`--remote-debugging-port=${port}`])
const context = await browser.newContext()
await signedIn(context, address, 'admin')
const { cookies } = await context.storageState()
const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
const campaigns = await (await context.request.get(`${address}/api/console/campaigns`)).json()
const PAGES = {
  overview: '/',
  customers: '/customers',
  'campaign-report': `/campaigns/${encodeURIComponent(campaigns.items[0].code)}`,
}

let isGood = true
for (const [name, path] of Object.entries(PAGES)) {
  const runs = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await audit(address + path))
  const [middle] = runs.sort((a, b) => score(a, 'performance') - score(b, 'performance')).slice(RUNS >> 1)
  await writeFile(`${folder}${name}.html`, middle.report)
  const scores = Object.keys(AIMS).map((kind) => `${kind} ${score(middle, kind)} (aim ${AIMS[kind]})`)
  console.log(
    `${name}: ${scores.join(', ')}; first content ${shown(middle, 'first-contentful-paint')}, ` +
      `largest ${shown(middle, 'largest-contentful-paint')}, blocked ${shown(middle, 'total-blocking-time')}, ` +
      `shift ${shown(middle, 'cumulative-layout-shift')}`,
  )
  for (const kind of Object.keys(AIMS)) {
    if (score(middle, kind) >= AIMS[kind]) continue
    isGood = false
    for (const { id } of middle.lhr.categories[kind].auditRefs) {
      const found = middle.lhr.audits[id]
      if (found.score !== null && found.score < 0.9)
        console.log(`  ${kind}: ${found.title} ${found.displayValue ?? ''}`)
    }
  }
}
await browser.close()
console.log(`Reports: ${folder}`)
process.exit(isGood ? 0 : 1)

async function audit(url) {
  const flags = { port, output: 'html', logLevel: 'error', extraHeaders: { Cookie: cookie } }
  const result = await lighthouse(url, { ...flags, onlyCategories: Object.keys(AIMS) }, desktopConfig)
  if (result?.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`)
  // The sign-in page would score well too.
  if (new URL(result.lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${result.lhr.finalDisplayedUrl}`)
  return result
}

function score(result, kind) {
  return Math.round(result.lhr.categories[kind].score * 100)
}

function shown(result, id) {
  return result.lhr.audits[id].displayValue
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address()
      server.close(() => found(free))
    })
  })
}
