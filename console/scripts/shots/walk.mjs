// Walks pages in zh/en × light/dark × 1440/390 with a stopped day and reduced motion: a picture and the checks of each.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { checkPage } from './check.mjs'
import { contactSheet } from './sheet.mjs'

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].filter(Boolean)
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
const QUIET = ['--disable-background-networking', '--disable-component-update']
const SETTLE_SECONDS = 20
// It stays open for as long as the page does.
const STREAM = '/api/console/live'

export const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const isQuick = process.argv.includes('--quick')

const launching = (more = []) => ({
  executablePath: BROWSERS.find((path) => existsSync(path)),
  args: [...ARGUMENTS, ...QUIET, ...more],
})

export const openBrowser = () => chromium.launch(launching())

/** A browser with one person's own profile in `folder`, so that whoever joins at the debugging port is signed in too. */
export const openProfile = (folder, debuggingPort) =>
  chromium.launchPersistentContext(folder, launching([`--remote-debugging-port=${debuggingPort}`]))

const VARIANTS = ['zh-CN', 'en']
  .flatMap((language) =>
    ['light', 'dark'].flatMap((appearance) => [1440, 390].map((width) => ({ language, appearance, width }))),
  )
  .map((variant) => ({
    ...variant,
    name: `${variant.language === 'en' ? 'en' : 'zh'}-${variant.appearance}-${variant.width}`,
  }))
  .filter(({ name }) => !isQuick || name === 'zh-light-1440' || name === 'en-dark-390')

/**
 * A page to look at: `name`, `path` (or a function that finds it), and where needed
 * `at` widths · `act` what is pressed first · `isOut` nobody is signed in · `answers` what stands for the API's answers
 * · `refusals` statuses the page is meant to meet. `said` holds answers of the API that no page asks for itself.
 */
export async function walk({ browser, address, folder, pages, now, state, find = null, said = null }) {
  const only = option('only')?.split(',')
  if (!only && !isQuick) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const chosen = []
  const problems = []
  for (const page of pages.filter(({ name }) => !only || only.some((wanted) => name.startsWith(wanted)))) {
    try {
      chosen.push({ ...page, path: typeof page.path === 'string' ? page.path : await page.path(find) })
    } catch (error) {
      problems.push({ page: page.name, variant: '', kind: 'path', what: error.message.split('\n')[0] })
    }
  }
  const taken = []
  for (const variant of VARIANTS) {
    const contexts = {}
    for (const entry of chosen.filter(({ at }) => !at || at.includes(variant.width))) {
      const who = entry.isOut ? 'nobody' : 'person'
      contexts[who] ??= await newContext(browser, variant, now, entry.isOut ? undefined : state)
      const picture = `${entry.name}-${variant.name}.png`
      const report = (kind, what) => problems.push({ page: entry.name, variant: variant.name, kind, what })
      const file = `${folder}/${picture}`
      await visit({ context: contexts[who], entry, variant, address, report, file, said })
      taken.push(picture)
    }
    for (const context of Object.values(contexts)) await context.close()
  }
  return finish(folder, taken, problems)
}

async function newContext(browser, { language, appearance, width }, now, storageState) {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
    hasTouch: width === 390,
    ...(storageState ? { storageState } : {}),
  })
  await context.addInitScript(
    ([present, preferences]) => {
      const Real = Date
      // The clock starts anew for each picture; it must go on, for gestures are measured with it.
      const started = performance.now()
      const read = () => present + performance.now() - started
      // biome-ignore lint/suspicious/noGlobalAssign: the page must read this clock
      Date = class extends Real {
        constructor(...given) {
          super(...(given.length ? given : [read()]))
        }
        static now() {
          return read()
        }
      }
      // A frame for somebody else's content has no storage.
      if (window === window.top) localStorage.setItem('mainstem.preferences', preferences)
    },
    [now, JSON.stringify({ language, appearance })],
  )
  return context
}

async function visit({ context, entry, variant, address, report, file, said }) {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const { busy, data } = listen(page, entry, report)
  for (const [path, answer] of Object.entries(entry.answers ?? {})) {
    await page.route(`${address}${path}`, async (route) => {
      const { status = 200, json } = await answer(async () => (await route.fetch()).json())
      await route.fulfill({ status, json })
    })
  }
  try {
    await page.goto(address + entry.path, { waitUntil: 'load' })
    await page.locator('h1').first().waitFor()
    await settle(page, busy, report)
    await entry.act?.(page)
    if (entry.act) await settle(page, busy, report)
    const known = said && [...said, entry.path, ...data]
    await checkPage(page, report, { language: variant.language, floats: Boolean(entry.act), data: known })
  } catch (error) {
    report('walk', error.message.split('\n')[0])
  }
  try {
    // A frame is drawn only while it is in the window: the window grows to hold it.
    if (!entry.act && (await page.locator('iframe').count())) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width: variant.width, height })
      await page.waitForTimeout(400)
    }
    // What floats is placed in the window, so a picture of the whole page would tear it off.
    await page.screenshot({ path: file, fullPage: !entry.act })
  } catch (error) {
    report('picture', error.message.split('\n')[0])
  }
  page.removeAllListeners()
  await page.close()
}

/** Hears what goes wrong, what is under way, and which words are data because the API said them. */
function listen(page, entry, report) {
  const busy = new Set()
  const data = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // What was refused is told by its answer, with its address.
    if (!message.text().startsWith('Failed to load resource')) report('console', message.text())
  })
  page.on('pageerror', (error) => report('fault', error.stack.split('\n').slice(0, 4).join(' ')))
  page.on('request', (request) => !request.url().includes(STREAM) && busy.add(request))
  page.on('requestfinished', (request) => busy.delete(request))
  page.on('requestfailed', (request) => {
    busy.delete(request)
    // The console itself gives up what nobody waits for any more.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') report('request', request.url())
  })
  page.on('response', async (response) => {
    // So many pages in so little time meet the limit of open streams; a console asks again.
    if (response.url().includes(STREAM)) return
    if (response.status() >= 400 && !entry.refusals?.includes(response.status()))
      report('request', `${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`)
    if (!response.headers()['content-type']?.startsWith('application/json')) return
    const answer = response.json().catch(() => null)
    data.push(answer)
    busy.add(answer)
    await answer
    busy.delete(answer)
  })
  return { busy, data }
}

async function settle(page, busy, report) {
  const until = performance.now() + SETTLE_SECONDS * 1000
  let still = 0
  while (still < 3) {
    await page.waitForTimeout(120)
    const isDrawn = await page.evaluate(() => !document.querySelector('[data-drawn="false"]'))
    still = busy.size === 0 && isDrawn ? still + 1 : 0
    if (performance.now() > until) {
      report('walk', `still working after ${SETTLE_SECONDS} s`)
      return
    }
  }
}

/** The sheet and the list hold all pictures of the folder; what was not taken this time keeps what was found then. */
async function finish(folder, taken, found) {
  const kept = await readFile(`${folder}/problems.json`, 'utf8').then(JSON.parse, () => [])
  const earlier = kept.filter(
    ({ page, variant }) =>
      !taken.includes(`${page}-${variant}.png`) && !found.some((each) => each.page === page && !each.variant),
  )
  const problems = [...earlier, ...found]
  const pictures = (await readdir(folder)).filter((file) => file.endsWith('.png'))
  await writeFile(`${folder}/problems.json`, `${JSON.stringify(problems, null, 1)}\n`)
  await writeFile(`${folder}/index.html`, contactSheet(pictures, problems))
  for (const { page, variant, kind, what } of found) console.error(`${page} ${variant}: ${kind} ${what}`)
  console.log(`${taken.length} pictures in ${folder}, ${found.length} problems`)
  return found.length === 0
}
