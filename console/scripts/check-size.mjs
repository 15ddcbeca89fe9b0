// Holds a build to the size budget, in kB after gzip: `npm run size` after `npm run build`.
// Also looks whether anything is in it that must not be: the gallery, or a script written into the page.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const BUDGET = { first: 400, charts: 240, route: 60, css: 10, font: 50 }

const folder = fileURLToPath(new URL(`../${process.argv[2] ?? 'dist'}/`, import.meta.url))
const manifestPath = `${folder}.vite/manifest.json`
if (!existsSync(manifestPath)) {
  console.error('There is no build. Run `npm run build` first.')
  process.exit(2)
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
const isGallery = folder.includes('gallery')

const gzip = new Map()
const sizeOf = (file) => {
  if (!gzip.has(file)) gzip.set(file, gzipSync(readFileSync(folder + file), { level: 9 }).length / 1000)
  return gzip.get(file)
}

/** A chunk with everything it imports outright; what it imports lazily is somebody else's load. */
function closure(keys, known = new Set()) {
  for (const key of keys) {
    if (known.has(key) || !manifest[key]) continue
    known.add(key)
    closure(manifest[key].imports ?? [], known)
  }
  return known
}

const files = (keys) => new Set([...keys].map((key) => manifest[key].file))
const cssOf = (keys) => new Set([...keys].flatMap((key) => manifest[key].css ?? []))
const sum = (names) => [...names].reduce((total, name) => total + sizeOf(name), 0)
const without = (names, taken) => new Set([...names].filter((name) => !taken.has(name)))

// Before the first page can stand there: the app, one language with antd's words for it, one font.
const FIRST = ['index.html', 'src/app/start.tsx', 'src/i18n/zh-CN/shared.json', 'src/i18n/zh-CN/shell.json']
const locale = Object.keys(manifest).filter((key) => key.endsWith('antd/es/locale/zh_CN.js'))
const firstKeys = closure([...FIRST, ...locale])
const first = files(firstKeys)
const engine = Object.keys(manifest).filter((key) => key.endsWith('chartEngine.ts'))
const charts = without(files(closure(engine)), first)

const routes = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry && /^src\/(features|gallery)\//.test(key) && !key.endsWith('start.tsx'))
  .map((key) => ({ key, size: sum(without(new Set([...first, ...files(closure([key]))]), charts)) }))

const fonts = readdirSync(`${folder}assets`).filter((name) => name.endsWith('.woff2'))
const rows = [
  ['first load, JavaScript', sum(first), BUDGET.first],
  ['first load, CSS', sum(cssOf(firstKeys)), BUDGET.css],
  ['charts', sum(charts), BUDGET.charts],
  ...fonts.map((name) => [`font ${name}`, readFileSync(`${folder}assets/${name}`).length / 1000, BUDGET.font]),
  // What a page needs in all: a part of antd counts here or above, wherever the bundler put it.
  ...routes.map(({ key, size }) => [`with ${key}`, size, BUDGET.first + BUDGET.route]),
]

let failed = false
for (const [name, size, budget] of rows) {
  const isOver = size > budget
  failed ||= isOver
  console.log(`${isOver ? '✗' : '✓'} ${size.toFixed(1).padStart(7)} kB of ${String(budget).padStart(3)}  ${name}`)
}

const page = readFileSync(`${folder}index.html`, 'utf8')
if (/<script(?![^>]*\bsrc=)|\son\w+=|<style/i.test(page)) {
  failed = true
  console.error('✗ index.html holds an inline script, handler or style, which the content policy refuses')
}
if (!isGallery) {
  const scripts = readdirSync(`${folder}assets`).filter((name) => name.endsWith('.js'))
  const strays = scripts.filter((name) =>
    /Gallery|startGallery/.test(name + readFileSync(`${folder}assets/${name}`, 'utf8')),
  )
  if (strays.length) {
    failed = true
    console.error(`✗ the gallery is in the production build: ${strays.join(', ')}`)
  }
}
process.exit(failed ? 1 : 0)
