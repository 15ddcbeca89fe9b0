import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { startI18n } from '@/i18n/start'
import { api } from '@/shared/api/api'
import { makeQueryClient } from '@/shared/api/queryClient'
import { readPreferences } from './keptPreferences'
import { PreferencesProvider } from './PreferencesProvider'
import { PAGES, PagesContext } from './pages'
import { makeRouter } from './router'
import { SessionGate } from './SessionGate'
import { ThemeProvider } from './ThemeProvider'

async function signOut(): Promise<void> {
  await api.POST('/api/governance/logout')
  // A full load, so that nothing of the person stays in memory.
  window.location.assign('/')
}

export async function start(root: HTMLElement): Promise<void> {
  const preferences = readPreferences()
  await startI18n(preferences.language)
  const router = makeRouter(PAGES, () => void signOut())
  createRoot(root).render(
    <PreferencesProvider initial={preferences}>
      <ThemeProvider>
        <QueryClientProvider client={makeQueryClient()}>
          <PagesContext value={PAGES}>
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          </PagesContext>
        </QueryClientProvider>
      </ThemeProvider>
    </PreferencesProvider>,
  )
}
