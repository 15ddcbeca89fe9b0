import { StyleProvider } from '@ant-design/cssinjs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { App, ConfigProvider } from 'antd'
import i18next, { type Resource } from 'i18next'
import type { ReactElement, ReactNode } from 'react'
import { initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { paletteOf } from '@/app/theme'
import { ClockContext } from '@/shared/clock'
import { PaletteContext } from '@/shared/palette'
import { type Preferences, PreferencesContext } from '@/shared/preferences'
import { SessionContext } from '@/shared/session'

const catalogues = import.meta.glob<object>('../i18n/{en,zh-CN}/*.json', { eager: true, import: 'default' })

/** The words of every area, by language. */
function resources(): Record<string, Record<string, object>> {
  const found: Record<string, Record<string, object>> = { en: {}, 'zh-CN': {} }
  for (const [path, words] of Object.entries(catalogues)) {
    const [, language = '', area = ''] = path.match(/([^/]+)\/([^/]+)\.json$/) ?? []
    const ofLanguage = found[language]
    if (ofLanguage) ofLanguage[area] = words
  }
  return found
}

export const NOW = Date.parse('2026-11-22T03:20:04+08:00')

const PREFERENCES: Preferences = {
  language: 'en',
  appearance: 'light',
  density: 'compact',
  sideBar: 'open',
  singleKeys: true,
  chartPatterns: false,
}

export interface ConsoleOptions {
  language?: Preferences['language']
  path?: string
  permissions?: readonly string[]
  preferences?: Partial<Preferences>
  around?: (children: ReactNode) => ReactNode
}

/** Renders a piece with everything the console puts around it, at a stopped clock. */
export async function renderInConsole(piece: ReactElement, options: ConsoleOptions = {}) {
  const { language = 'en', path = '/', permissions = [], around = (children) => children } = options
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
    resources: resources() as Resource,
  })
  const session = {
    person: { name: 'Zhou Min', initials: 'ZM' },
    permissions: new Set(permissions),
    deployment: { isDemo: true, currency: 'CNY', currenciesInUse: ['CNY'], timeZone: 'Asia/Shanghai' },
  }
  const control = { preferences: { ...PREFERENCES, language, ...options.preferences }, change: () => {} }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter([{ path: '*', element: around(piece) }], { initialEntries: [path] })
  const screen = render(
    <ClockContext value={{ now: () => NOW, ticks: false }}>
      <PreferencesContext value={control}>
        <SessionContext value={session}>
          <PaletteContext value={paletteOf('light')}>
            {/* Without its style sheets the page is asked for roles ten times as fast. */}
            <StyleProvider mock="server">
              <ConfigProvider theme={{ token: { motion: false } }}>
                <App>
                  <QueryClientProvider client={client}>
                    <RouterProvider router={router} />
                  </QueryClientProvider>
                </App>
              </ConfigProvider>
            </StyleProvider>
          </PaletteContext>
        </SessionContext>
      </PreferencesContext>
    </ClockContext>,
  )
  return { ...screen, router }
}
