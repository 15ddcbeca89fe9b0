import { createBrowserRouter, type RouteObject } from 'react-router'
import { NotFound } from './NotFound'
import { NAVIGATION } from './navigation'
import { PageFault } from './PageFault'
import type { Page } from './pages'
import { Shell } from './shell/Shell'

function routesOf(pages: readonly Page[]): RouteObject[] {
  const items = NAVIGATION.flatMap((group) => group.items)
  return pages.flatMap((page) => {
    const item = items.find((each) => each.key === page.key)
    if (!item) return []
    const path = item.path === '/' ? '/' : `${item.path}/*`
    return [{ path, lazy: async () => ({ Component: (await page.load()).default }), errorElement: <PageFault /> }]
  })
}

export function makeRouter(pages: readonly Page[], onSignOut: () => void, options: { basename?: string } = {}) {
  return createBrowserRouter(
    [
      {
        element: <Shell onSignOut={onSignOut} />,
        errorElement: <PageFault />,
        // Drawn while a route's first code is on its way.
        hydrateFallbackElement: <></>,
        children: [...routesOf(pages), { path: '*', element: <NotFound /> }],
      },
    ],
    options,
  )
}
