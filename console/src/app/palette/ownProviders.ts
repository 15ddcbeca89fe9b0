import { useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Appearance, usePreferences } from '@/shared/preferences'
import { useSession } from '@/shared/session'
import { visibleNavigation } from '../navigation'
import { mayOpenPage, PagesContext } from '../pages'
import type { Hit, PaletteProvider } from './provider'

const matches = (hit: Hit, text: string) => hit.label.toLowerCase().includes(text.trim().toLowerCase())

/** What the shell itself offers: its pages, and the look of things. */
export function useOwnProviders(): readonly PaletteProvider[] {
  const { t } = useTranslation('shell')
  const { permissions } = useSession()
  const pages = useContext(PagesContext)
  const { change } = usePreferences()
  return useMemo(() => {
    const mayOpen = visibleNavigation((key) =>
      mayOpenPage(
        pages.find((page) => page.key === key),
        permissions,
      ),
    )
    const toPages = mayOpen
      .flatMap((group) => group.items)
      .map((item): Hit => ({ key: item.key, label: t(`nav.page.${item.key}`), to: item.path, isRecallable: true }))
    const appearances: readonly Appearance[] = ['light', 'dark', 'system']
    const actions: Hit[] = [
      ...appearances.map((appearance) => ({
        key: `appearance-${appearance}`,
        label: t('palette.appearance', { appearance: t(`appearance.${appearance}`) }),
        run: () => change({ appearance }),
      })),
      { key: 'language-en', label: 'Switch to English', lang: 'en', run: () => change({ language: 'en' }) },
      { key: 'language-zh', label: '切换到简体中文', lang: 'zh-CN', run: () => change({ language: 'zh-CN' }) },
    ]
    return [
      { key: 'pages', title: t('palette.pages'), search: (text) => toPages.filter((hit) => matches(hit, text)) },
      { key: 'actions', title: t('palette.actions'), search: (text) => actions.filter((hit) => matches(hit, text)) },
    ]
  }, [t, permissions, pages, change])
}
