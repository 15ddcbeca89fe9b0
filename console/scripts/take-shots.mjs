// Walks the gallery in zh/en × light/dark × 1440/390, takes a picture of everything and fails on: an accessibility
// violation (axe-core), a console error or refused resource, sideways scroll, English left in Chinese.
//   npm run shots                 all of it
//   npm run shots -- --only=faces one page, --quick for zh-light-1440 and en-dark-390 only
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { PAGES } from './gallery-pages.mjs'
import { serveBuilt } from './serve-built.mjs'

const FROZEN = Date.parse('2026-11-22T03:20:04+08:00')
const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].filter(Boolean)
// Words that are written in Latin letters in Chinese too.
const LATIN_IN_CHINESE =
  /^(App|Mainstem|RFM|Ctrl|Enter|Esc|CSV|English|Switch to English|SMS|[A-Z]|[A-Z]{1,3}-[\w-]+|v\d+|k|not_found|fault|unavailable|colour)$/

const folder = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
const quick = process.argv.includes('--quick')
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const matrix = ['zh-CN', 'en'].flatMap((language) =>
  ['light', 'dark'].flatMap((appearance) => [1440, 390].map((width) => ({ language, appearance, width }))),
)
const chosen = quick
  ? matrix.filter(
      ({ language, appearance, width }) =>
        (language === 'zh-CN' && appearance === 'light' && width === 1440) ||
        (language === 'en' && appearance === 'dark' && width === 390),
    )
  : matrix

const built = await serveBuilt(folder('dist-gallery'))
const browser = await chromium.launch({
  executablePath: BROWSERS.find((path) => existsSync(path)),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
if (!only) await rm(folder('shots'), { recursive: true, force: true })
await mkdir(folder('shots'), { recursive: true })

const problems = []
const taken = []
for (const { language, appearance, width } of chosen) {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
    hasTouch: width === 390,
    // The policy holds for the page; the checker itself is put in from outside.
    bypassCSP: false,
  })
  await context.addInitScript(
    ([now, preferences]) => {
      const Real = Date
      // The clock starts anew for each picture; it must go on, for gestures are measured with it.
      const started = performance.now()
      const present = () => now + performance.now() - started
      // biome-ignore lint/suspicious/noGlobalAssign: the page must read this clock
      Date = class extends Real {
        constructor(...given) {
          super(...(given.length ? given : [present()]))
        }
        static now() {
          return present()
        }
      }
      localStorage.setItem('mainstem.preferences', preferences)
    },
    [FROZEN, JSON.stringify({ language, appearance })],
  )
  for (const entry of PAGES) {
    if (only && !entry.name.startsWith(only)) continue
    if (entry.at && !entry.at.includes(width)) continue
    const name = `${entry.name}-${language === 'en' ? 'en' : 'zh'}-${appearance}-${width}`
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    const report = (what) => problems.push(`${name}: ${what}`)
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') report(`console ${message.text()}`)
    })
    page.on('pageerror', (error) => report(`fault ${error.stack.split('\n').slice(0, 4).join(' ')}`))
    page.on('requestfailed', (request) => report(`request failed ${request.url()}`))
    try {
      await page.goto(built.address + entry.path, { waitUntil: 'load' })
      await page.locator('h1').first().waitFor()
      await page.waitForFunction(() => ![...document.querySelectorAll('[data-drawn="false"]')].length)
      await entry.act?.(page)
      await page.waitForTimeout(500)
      await check(page, report, language, entry)
    } catch (error) {
      report(`walk ${error.message.split('\n')[0]}`)
    }
    const file = `${name}.png`
    try {
      // What floats is placed in the window, so a picture of the whole page would tear it off.
      await page.screenshot({ path: folder(`shots/${file}`), fullPage: !entry.act })
      taken.push(file)
    } catch (error) {
      report(`picture ${error.message.split('\n')[0]}`)
    }
    await page.close()
  }
  await context.close()
}
await browser.close()
built.close()

async function check(page, report, language, entry) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (wide > 0) report(`scrolls sideways by ${wide} px`)
  await page.evaluate(axe)
  const violations = await page.evaluate(async (floats) => {
    const result = await globalThis.axe.run(document, {
      // Menus and cards that float lie beside the landmarks by nature.
      rules: { region: { enabled: !floats } },
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return result.violations.map(
      (found) =>
        `${found.id} ${found.nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')} ${found.nodes[0]?.failureSummary?.split('\n').slice(1, 2).join('').trim() ?? ''}`,
    )
  }, Boolean(entry.act))
  for (const violation of violations) report(`axe ${violation}`)
  if (language !== 'zh-CN') return
  const texts = await page.evaluate(() => {
    const found = new Set()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      // Each language is listed in its own words.
      if (!walker.currentNode.parentElement.closest('[lang]:not(html)'))
        found.add(walker.currentNode.textContent.trim())
    }
    for (const element of document.querySelectorAll('[aria-label],[placeholder]')) {
      if (element.closest('[aria-hidden="true"]')) continue
      found.add(element.getAttribute('aria-label') ?? '')
      found.add(element.getAttribute('placeholder') ?? '')
    }
    return [...found]
  })
  for (const text of texts) {
    if (/\p{Script=Han}/u.test(text) || !/[A-Za-z]{3,}/.test(text)) continue
    if (!LATIN_IN_CHINESE.test(text) && !/^[\w.*@-]+@|^[A-Z]+-|^\d{3} · /.test(text))
      report(`English in Chinese: ${text.slice(0, 60)}`)
  }
}

if (!only) {
  const cells = taken.map(
    (file) =>
      `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
  )
  await writeFile(
    folder('shots/index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:16px;font:12px sans-serif}figure{margin:0}img{width:100%;max-height:320px;object-fit:cover;object-position:top;border:1px solid #ccc}</style>${cells.join('')}`,
  )
}
console.log(`${taken.length} pictures in shots/`)
for (const problem of problems) console.error(problem)
console.log(
  problems.length
    ? `${problems.length} problems`
    : 'No axe violation, console error, sideways scroll or English in Chinese.',
)
process.exit(problems.length ? 1 : 0)
