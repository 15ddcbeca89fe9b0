import { createBrowserRouter, type RouteObject } from 'react-router'
import { LiveWork } from './live/LiveWork'
import { NotFound } from './NotFound'
import { NAVIGATION } from './navigation'
import { PageFault } from './PageFault'
import type { Page } from './pages'
import { SessionGate } from './SessionGate'
import { SignedOut } from './SignedOut'
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

/** The pages of everybody's own account; they hang on the person's menu, not in the side bar. */
const ACCOUNT: RouteObject = {
  path: '/account/*',
  lazy: async () => ({ Component: (await import('@/features/account/AccountPages')).default }),
  errorElement: <PageFault />,
}

const SIGNED_OUT: RouteObject = {
  element: <SignedOut />,
  errorElement: <PageFault />,
  hydrateFallbackElement: <></>,
  children: [
    { path: '/sign-in', lazy: async () => ({ Component: (await import('@/features/account/SignInPage')).default }) },
    {
      path: '/first-run',
      lazy: async () => ({ Component: (await import('@/features/account/FirstRunPage')).default }),
    },
    {
      path: '/invitation/:secret',
      lazy: async () => ({ Component: (await import('@/features/account/InvitationPage')).default }),
    },
    {
      path: '/new-password/:secret',
      lazy: async () => ({ Component: (await import('@/features/account/NewPasswordPage')).default }),
    },
  ],
}

export interface RouterOptions {
  basename?: string
  /** The gallery has nobody to ask who looks. */
  isOpen?: boolean
}

export function makeRouter(
  pages: readonly Page[],
  onSignOut: () => void,
  { isOpen = false, ...options }: RouterOptions = {},
) {
  const shell = <Shell onSignOut={onSignOut} />
  return createBrowserRouter(
    [
      ...(isOpen ? [] : [SIGNED_OUT]),
      {
        element: isOpen ? (
          shell
        ) : (
          <SessionGate>
            <LiveWork>{shell}</LiveWork>
          </SessionGate>
        ),
        errorElement: <PageFault />,
        // Drawn while a route's first code is on its way.
        hydrateFallbackElement: <></>,
        children: [...routesOf(pages), ...(isOpen ? [] : [ACCOUNT]), { path: '*', element: <NotFound /> }],
      },
    ],
    options,
  )
}
