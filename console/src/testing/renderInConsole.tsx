import { StyleProvider } from '@ant-design/cssinjs'
import { render } from '@testing-library/react'
import { App, ConfigProvider } from 'antd'
import i18next from 'i18next'
import type { ReactElement, ReactNode } from 'react'
import { initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { paletteOf } from '@/app/theme'
import en from '@/i18n/en/shared.json'
import enShell from '@/i18n/en/shell.json'
import zh from '@/i18n/zh-CN/shared.json'
import zhShell from '@/i18n/zh-CN/shell.json'
import { ClockContext } from '@/shared/clock'
import { PaletteContext } from '@/shared/palette'
import { type Preferences, PreferencesContext } from '@/shared/preferences'
import { SessionContext } from '@/shared/session'

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
    resources: { en: { shared: en, shell: enShell }, 'zh-CN': { shared: zh, shell: zhShell } },
  })
  const session = {
    person: { name: 'Zhou Min', initials: 'ZM' },
    permissions: new Set(permissions),
    deployment: { isDemo: true, currency: 'CNY', currenciesInUse: ['CNY'], timeZone: 'Asia/Shanghai' },
  }
  const control = { preferences: { ...PREFERENCES, language, ...options.preferences }, change: () => {} }
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
                  <RouterProvider router={router} />
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
