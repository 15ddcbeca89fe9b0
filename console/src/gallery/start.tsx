import { QueryClientProvider } from '@tanstack/react-query'
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { readPreferences } from '@/app/keptPreferences'
import { PreferencesProvider } from '@/app/PreferencesProvider'
import { makeRouter } from '@/app/router'
import { ThemeProvider } from '@/app/ThemeProvider'
import { startI18n } from '@/i18n/start'
import { makeQueryClient } from '@/shared/api/queryClient'
import { GalleryProviders } from './GalleryProviders'
import { GALLERY_PAGES } from './pages'
import en from './words/en.json'
import zh from './words/zh-CN.json'

/** The shell and every shared piece with invented data, to be looked at: /gallery. */
export async function startGallery(root: HTMLElement): Promise<void> {
  const preferences = readPreferences()
  await startI18n(preferences.language)
  i18next.addResourceBundle('en', 'gallery', en)
  i18next.addResourceBundle('zh-CN', 'gallery', zh)
  const router = makeRouter(GALLERY_PAGES, () => {}, { basename: '/gallery', isOpen: true })
  createRoot(root).render(
    <PreferencesProvider initial={preferences}>
      <ThemeProvider>
        <QueryClientProvider client={makeQueryClient()}>
          <GalleryProviders>
            <RouterProvider router={router} />
          </GalleryProviders>
        </QueryClientProvider>
      </ThemeProvider>
    </PreferencesProvider>,
  )
}
