// Serves a build as the server will: hashed files, every other address answers index.html, a strict content policy
// with a fresh nonce for each page. What the policy refuses shows as a console error in the walks.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

const policy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

export async function serveBuilt(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname)
    const type = TYPES[extname(path)]
    try {
      if (!type) throw new Error('a page')
      response.setHeader('Content-Type', type)
      response.end(await readFile(join(folder, path)))
    } catch {
      const nonce = randomBytes(16).toString('base64')
      const page = await readFile(join(folder, 'index.html'), 'utf8')
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Content-Security-Policy', policy(nonce))
      response.end(page.replaceAll('__CSP_NONCE__', nonce))
    }
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
