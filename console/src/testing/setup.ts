import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Lazy parts are compiled when first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 })

afterEach(cleanup)

// What the browser has and jsdom lacks.
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.scrollTo = () => {}
const ownStyle = window.getComputedStyle.bind(window)
// jsdom knows no pseudo-elements and complains each time antd asks for one.
window.getComputedStyle = (element) => ownStyle(element)
