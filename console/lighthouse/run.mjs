// Lighthouse over the pages people open most, on the demo deployment at MAINSTEM_URL: `make lighthouse`.
// A report per page goes to build/lighthouse; the run fails where a score is below its aim.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import lighthouse, { desktopConfig } from 'lighthouse'
import { signedIn } from '../scripts/shots/people.mjs'
import { openProfile } from '../scripts/shots/walk.mjs'

const AIMS = { performance: 90, accessibility: 95, 'best-practices': 90 }
const RUNS = 3

const address = process.env.MAINSTEM_URL ?? 'http://localhost:8800'
const folder = fileURLToPath(new URL('../../build/lighthouse/', import.meta.url))
await mkdir(folder, { recursive: true })

const port = await freePort()
const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'))
const context = await openProfile(profile, port)
await signedIn(context, address, 'admin')
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
await context.close()
await rm(profile, { recursive: true, force: true })
console.log(`Reports: ${folder}`)
process.exit(isGood ? 0 : 1)

async function audit(url) {
  const flags = { port, output: 'html', logLevel: 'error', onlyCategories: Object.keys(AIMS) }
  const result = await lighthouse(url, flags, desktopConfig)
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
