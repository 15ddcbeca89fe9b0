// The gallery of shared pieces: npm run shots (-- --only=faces, --quick)
import { fileURLToPath } from 'node:url'
import { PAGES } from './shots/gallery-pages.mjs'
import { serveBuilt } from './shots/serve-built.mjs'
import { openBrowser, walk } from './shots/walk.mjs'

const folder = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const browser = await openBrowser()
const built = await serveBuilt(folder('dist-gallery'))
const now = Date.parse('2026-11-22T03:20:04+08:00')
const isGood = await walk({ browser, address: built.address, folder: folder('shots'), pages: PAGES, now })
await browser.close()
built.close()
process.exit(isGood ? 0 : 1)
