import { StyleProvider } from '@ant-design/cssinjs'
import { App, ConfigProvider } from 'antd'
import type { Locale } from 'antd/es/locale'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useMedia } from '@/shared/hooks/useMedia'
import { type Mode, PaletteContext } from '@/shared/palette'
import { type Language, usePreferences } from '@/shared/preferences'
import { CloseOutlined, DownOutlined, EyeInvisibleOutlined, EyeOutlined, MoreOutlined } from '@/shared/ui/icons'
import { cspNonce } from './cspNonce'
import { cssVariables, paletteOf, themeConfig } from './theme'

const LOCALES: Readonly<Record<Language, () => Promise<{ default: Locale }>>> = {
  en: () => import('antd/es/locale/en_GB'),
  'zh-CN': () => import('antd/es/locale/zh_CN'),
}

function useAntdLocale(language: Language): Locale | undefined {
  const [locale, setLocale] = useState<Locale>()
  useEffect(() => {
    let gone = false
    void LOCALES[language]().then((module) => {
      if (!gone) setLocale(module.default)
    })
    return () => {
      gone = true
    }
  }, [language])
  return locale
}

/** Colours, density and antd's own words. A change re-renders what stands there; nothing is mounted anew. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const { language, appearance, density } = usePreferences().preferences
  const isCalm = useMedia('(prefers-reduced-motion: reduce)')
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const mode: Mode = appearance === 'system' ? (systemIsDark ? 'dark' : 'light') : appearance
  const locale = useAntdLocale(language)
  const palette = useMemo(() => paletteOf(mode), [mode])
  const config = useMemo(() => themeConfig(mode, density, !isCalm), [mode, density, isCalm])
  const nonce = cspNonce()

  useLayoutEffect(() => {
    const root = document.documentElement
    // antd writes its variables for this class; on the root they reach everything, portals included.
    root.classList.add('ms')
    root.dataset.mode = mode
    root.style.colorScheme = mode
    for (const [name, value] of Object.entries(cssVariables(mode, density))) root.style.setProperty(name, value)
  }, [mode, density])

  return (
    // In a layer of its own, antd's style sheet gives way to ours whatever the order of loading.
    <StyleProvider layer>
      <ConfigProvider
        theme={config}
        {...(locale ? { locale } : {})}
        {...(nonce ? { csp: { nonce } } : {})}
        button={{ autoInsertSpace: false }}
        // antd's own icons tell their English names; these say nothing.
        select={{ suffixIcon: <DownOutlined /> }}
        tabs={{ more: { icon: <MoreOutlined /> } }}
        inputPassword={{ iconRender: (isShown) => (isShown ? <EyeOutlined /> : <EyeInvisibleOutlined />) }}
        drawer={{ closeIcon: <CloseOutlined /> }}
        modal={{ closeIcon: <CloseOutlined /> }}
        notification={{ closeIcon: <CloseOutlined /> }}
        popover={{ mouseLeaveDelay: 0.15 }}
      >
        <PaletteContext value={palette}>
          <App component={false}>{children}</App>
        </PaletteContext>
      </ConfigProvider>
    </StyleProvider>
  )
}
