import { Drawer } from 'antd'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { useHotkeys } from '@/shared/hooks/useHotkeys'
import { NARROW, PHONE, useMedia } from '@/shared/hooks/useMedia'
import { OpenPalette } from '@/shared/openPalette'
import { usePreferences } from '@/shared/preferences'
import { TrailContext } from '@/shared/trail'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Announcer } from './Announcer'
import styles from './Shell.module.css'
import { SideBar } from './SideBar'
import { TopBar } from './TopBar'

const CommandPalette = lazy(() => import('../palette/CommandPalette'))
const KeyList = lazy(() => import('./KeyList').then((module) => ({ default: module.KeyList })))

/** The frame around every page: skip link, side bar, top bar, the page itself, and what floats above it. */
export function Shell({ onSignOut }: { onSignOut: () => void }) {
  const { t } = useTranslation('shell')
  const { preferences, change } = usePreferences()
  const isPhone = useMedia(PHONE)
  const isNarrow = useMedia(NARROW)
  const navigate = useNavigate()
  const [drawer, setDrawer] = useState(false)
  const [palette, setPalette] = useState(false)
  const [keys, setKeys] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  const trail = useMemo(() => ({ code, show: setCode }), [code])
  const page = useFocusOnArrival()
  const openPalette = useCallback(() => setPalette(true), [])

  useHotkeys({
    'mod+k': openPalette,
    '?': () => setKeys(true),
    'g o': () => void navigate('/orders'),
    'g c': () => void navigate('/customers'),
    'g s': () => void navigate('/stock'),
  })

  const bar = isPhone ? 'drawer' : isNarrow ? 'icons' : preferences.sideBar
  const turnBar = () => {
    if (isPhone) setDrawer(true)
    else change({ sideBar: preferences.sideBar === 'open' ? 'icons' : 'open' })
  }

  return (
    <TrailContext value={trail}>
      <Announcer>
        <a className={styles.skip} href="#page">
          {t('skip')}
        </a>
        <div className={styles.shell} data-bar={bar}>
          {bar === 'drawer' ? (
            <Drawer
              open={drawer}
              onClose={() => setDrawer(false)}
              placement="left"
              size={264}
              title={t('nav.label')}
              styles={{ body: { padding: 0, background: 'var(--ms-nav)' } }}
            >
              <SideBar onLeave={() => setDrawer(false)} />
            </Drawer>
          ) : (
            <div className={styles.side}>
              <div className={styles.stays}>
                <SideBar iconsOnly={bar === 'icons'} />
              </div>
            </div>
          )}
          <div className={styles.main}>
            <TopBar
              bar={bar}
              mayFold={!isPhone && !isNarrow}
              onBar={turnBar}
              onPalette={openPalette}
              onKeys={() => setKeys(true)}
              onSignOut={onSignOut}
            />
            <main id="page" ref={page} className={styles.content} tabIndex={-1}>
              <Suspense fallback={<LoadingBlock height={320} />}>
                <OpenPalette value={openPalette}>
                  <Outlet />
                </OpenPalette>
              </Suspense>
            </main>
          </div>
        </div>
        <Suspense fallback={null}>
          {palette && <CommandPalette onClose={() => setPalette(false)} />}
          {keys && <KeyList open onClose={() => setKeys(false)} />}
        </Suspense>
      </Announcer>
    </TrailContext>
  )
}

/** Another page starts at its top and takes the focus, as a loaded page would; the first one leaves it where it is. */
function useFocusOnArrival() {
  const page = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    window.scrollTo(0, 0)
    page.current?.focus({ preventScroll: true })
  }, [pathname])
  return page
}
