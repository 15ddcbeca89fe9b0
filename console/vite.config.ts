import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// While developing, a token may stand for the sign-in: MAINSTEM_TOKEN=msk_… npm run dev
const SERVER = process.env.MAINSTEM_URL ?? 'http://127.0.0.1:8800'
const headers = process.env.MAINSTEM_TOKEN ? { Authorization: `Bearer ${process.env.MAINSTEM_TOKEN}` } : {}

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The server puts the nonce of each answer's content policy in this place; see README.md.
  html: { cspNonce: '__CSP_NONCE__' },
  // Only Chinese and English exist, so the smallest dialect our browsers share is enough.
  build: { target: ['chrome111', 'safari16.4', 'firefox115'], chunkSizeWarningLimit: 1200, manifest: true },
  server: { port: 5180, proxy: { '/api': { target: SERVER, headers } } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    // A slow shared machine is no failure.
    testTimeout: 30_000,
    // Two workers keep a two-core machine usable.
    maxWorkers: 2,
  },
})
