import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { startI18n } from '@/i18n/start'
import { makeQueryClient } from '@/shared/api/queryClient'
import { MenuPagesContext } from '@/shared/menuPages'
import { watchForItsEnd } from './endOfSession'
import { readPreferences } from './keptPreferences'
import { PreferencesProvider } from './PreferencesProvider'
import { PAGES, PagesContext } from './pages'
import { makeRouter } from './router'
import { signOut } from './session'
import { ThemeProvider } from './ThemeProvider'

export async function start(root: HTMLElement): Promise<void> {
  const preferences = readPreferences()
  await startI18n(preferences.language)
  const client = makeQueryClient()
  watchForItsEnd(client)
  const router = makeRouter(PAGES, () => void signOut())
  createRoot(root).render(
    <PreferencesProvider initial={preferences}>
      <ThemeProvider>
        <QueryClientProvider client={client}>
          <PagesContext value={PAGES}>
            <MenuPagesContext value={PAGES}>
              <RouterProvider router={router} />
            </MenuPagesContext>
          </PagesContext>
        </QueryClientProvider>
      </ThemeProvider>
    </PreferencesProvider>,
  )
}
