// What a page must not have: axe-core violations, sideways scroll, words of another language, raw names and ids.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Words that are written in Latin letters in Chinese too.
const LATIN_IN_CHINESE =
  /^(App|Mainstem|RFM|Ctrl|Enter|Esc|CSV|English|Switch to English|SMS|[A-Z]|[A-Z]{1,3}-[\w-]+|v\d+|k|not_found|fault|unavailable|colour)$/
const LATIN_WORDS =
  /^(App|Mainstem|RFM|Ctrl|Enter|Esc|CSV|SKU|API|JSON|HTML|MJML|Liquid|CSS|URL|HTTPS?|SMTP|TLS|UTF|UTC|GMT|SDK|JavaScript|Python|curl|Excel|Parquet|XLSX|JSONL|Segment|PNG|SVG|JPEG|WebP|English|One|IDs?|SQL|GMV|OTP|TOTP|Authenticator|Google|Microsoft|Windows|Hello|Touch|Chrome|Safari|Firefox|Linux|Android|iOS|macOS|Headless\w*|MiB|KiB|kB|Asia|Shanghai|UUID|PostgreSQL|HMAC|unionid|openid|userId|anonymousId|track|identify|page|screen|group|alias|type|event|KB|MB|GB|mainstem|up|C|csv|xlsx|parquet)$/i
// What somebody named a thing by is shown as it is.
const CODED = /^$|(^|_)(code|name|source|space|namespaces?|sku|number|key|id)$/
// What the server says in one language only is no data: it must come translated.
const WORDED = /^(message|reason|detail|sentence|description|definition|formula|label|text|hint|help)$/

const SNAKE = /(?<![\w@./:-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w@./-])/
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
const HAN = /\p{Script=Han}/u

const KEYS = new Set()
const WORDS = fileURLToPath(new URL('../../src/i18n/en/', import.meta.url))
for (const file of readdirSync(WORDS)) {
  const branches = (value, path) => {
    if (typeof value !== 'object') return
    if (path) KEYS.add(path)
    for (const [key, inner] of Object.entries(value)) branches(inner, path ? `${path}.${key}` : key)
  }
  branches(JSON.parse(readFileSync(WORDS + file, 'utf8')), '')
}
const isRawKey = (text) =>
  /^[\w:-]+(\.[\w-]+)+$/.test(text) && KEYS.has(text.replace(/^\w+:/, '').replace(/\.[^.]+$/, ''))

/** @param data answers of the API; null where everything on the page is our own invention */
export async function checkPage(page, report, { language, floats, data }) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (wide > 0) report('sideways', `scrolls sideways by ${wide} px`)
  await page.evaluate(AXE)
  const violations = await page.evaluate(
    async ([rules, isFloating]) => {
      // Menus and cards that float lie beside the landmarks by nature.
      const options = { rules: { region: { enabled: !isFloating } }, runOnly: rules }
      const { violations: found } = await globalThis.axe.run(document, options)
      return found.map(({ id, nodes }) => {
        const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
        return `${id} ${places.join(' | ')} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim() ?? ''}`
      })
    },
    [RULES, floats],
  )
  for (const violation of violations) report('axe', violation)
  const texts = await page.evaluate(textsOf)
  const said = data && saidBy(await Promise.all(data))
  for (const text of texts.filter(Boolean)) {
    for (const problem of wordProblems(text, language, said)) report(problem, text.slice(0, 90))
  }
}

/** Runs in the page. Code, and what is marked as another language, is left out. */
function textsOf() {
  const found = new Set()
  const leftOut = '[lang]:not(html), code, pre, kbd, textarea, script, style, noscript, .cm-editor'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const place = walker.currentNode.parentElement
    if (!place.closest(leftOut) && place.checkVisibility({ visibilityProperty: true }))
      found.add(walker.currentNode.textContent.trim())
  }
  for (const element of document.querySelectorAll('[aria-label],[placeholder],[title]')) {
    if (element.closest(`[aria-hidden="true"], ${leftOut}`)) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    for (const name of ['aria-label', 'placeholder', 'title']) found.add(element.getAttribute(name)?.trim() ?? '')
  }
  return [...found]
}

function saidBy(answers) {
  const values = new Set()
  const codes = new Set()
  const take = (value, key) => {
    if (typeof value === 'string' && !WORDED.test(key)) {
      values.add(value)
      if (CODED.test(key)) for (const each of [value, ...value.split(':')]) codes.add(each)
    } else if (Array.isArray(value)) for (const each of value) take(each, key)
    else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) {
        // Counts by words of somebody's own.
        if (name.includes(' ')) values.add(name)
        take(inner, name)
      }
    }
  }
  for (const answer of answers) take(answer, '')
  const all = [...values].join('\n').toLowerCase()
  return { text: (text) => all.includes(text.toLowerCase()), code: (text) => codes.has(text) }
}

/** What is wrong with the words of one text; `said` is what the API said on this page. */
function* wordProblems(whole, language, said) {
  if (!said) {
    const isEnglish = !HAN.test(whole) && /[A-Za-z]{3,}/.test(whole) && !LATIN_IN_CHINESE.test(whole)
    if (language !== 'en' && isEnglish && !/^[\w.*@-]+@|^[A-Z]+-|^\d{3} · /.test(whole)) yield 'English in Chinese'
    return
  }
  // Facts that stand side by side are looked at one by one; addresses and masked ones are data.
  for (const text of whole.replace(/…$/, '').split(/ · |、|, | \/ /)) {
    if (text.includes('@') || text.includes('****') || said.code(text)) continue
    if (UUID.test(text)) yield 'raw id'
    else if (isRawKey(text) && !said.text(text)) yield 'raw key'
    else if (SNAKE.test(text)) yield 'raw name'
    else if (language === 'en') {
      if (!(text.match(/\p{Script=Han}+/gu) ?? []).every(said.text)) yield 'Chinese in English'
    } else if (/^[a-z]{3,}$/.test(text) && !LATIN_WORDS.test(text)) yield 'raw name'
    else {
      const words = HAN.test(text) ? (text.match(/[A-Za-z][A-Za-z'’-]{2,}/g) ?? []) : [text]
      const isKnown = (word) => /^C-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(word) || isLatin(word)
      const isLatin = (word) => word.split(/[^A-Za-z]+/).every((each) => each.length < 3 || LATIN_WORDS.test(each))
      if (words.some((word) => !isKnown(word) && !said.text(word))) yield 'English in Chinese'
    }
  }
}
