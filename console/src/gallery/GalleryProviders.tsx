import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenWorkContext } from '@/app/openWork'
import { PagesContext } from '@/app/pages'
import { type PaletteProvider, PaletteProvidersContext } from '@/app/palette/provider'
import { initialsOf } from '@/app/session'
import { ClockContext } from '@/shared/clock'
import { looksLikeIdentifier } from '@/shared/format/mask'
import { NotificationsContext } from '@/shared/notification'
import { SessionContext } from '@/shared/session'
import { TasksContext } from '@/shared/task'
import { NOW } from './data'
import { GALLERY_PAGES } from './pages'

const CLOCK = { now: () => NOW, ticks: false }
const DEPLOYMENT = { isDemo: true, currency: 'CNY', currenciesInUse: ['CNY'], timeZone: 'Asia/Shanghai' }
const OPEN_WORK = { orders: 18, stock: 7, inbox: 42 }

/** Everything the server would tell, standing still. */
export function GalleryProviders({ children }: { children: ReactNode }) {
  const { t } = useTranslation('gallery')
  const session = useMemo(() => {
    const name = t('person')
    return { person: { name, initials: initialsOf(name) }, permissions: new Set<string>(), deployment: DEPLOYMENT }
  }, [t])
  const notifications = useMemo(
    () => ({
      items: [
        {
          id: '1',
          title: t('notice.done'),
          text: t('notice.doneText'),
          at: new Date(NOW - 300_000).toISOString(),
          path: '/settings',
          isRead: false,
        },
        {
          id: '2',
          title: t('notice.cap'),
          text: t('notice.capText'),
          at: new Date(NOW - 9_000_000).toISOString(),
          isRead: true,
        },
      ],
      markAllRead: () => {},
    }),
    [t],
  )
  const tasks = useMemo(
    () =>
      window.location.search.includes('task')
        ? [
            {
              id: '1',
              title: t('task.import'),
              state: 'running' as const,
              done: 3720,
              total: 6000,
              perSecond: 410,
              secondsLeft: 6,
              cancel: () => {},
            },
          ]
        : [],
    [t],
  )
  const providers = useMemo((): readonly PaletteProvider[] => {
    const customer = {
      key: 'c',
      label: t('customer.name'),
      hint: 'C-7K2M-94QD · 138 **** 6027',
      to: '/customers/C-7K2M-94QD',
    }
    const order = { key: 'o', label: 'MP-260918-4471', hint: '¥647.00', to: '/orders/MP-260918-4471' }
    return [
      { key: 'customers', title: t('hit.customers'), search: (text) => (looksLikeIdentifier(text) ? [customer] : []) },
      { key: 'orders', title: t('hit.orders'), search: (text) => (/^mp/i.test(text) ? [order] : []) },
      {
        key: 'do',
        title: t('hit.do'),
        search: (text) => (text ? [] : [{ key: 's', label: t('hit.create'), to: '/segments' }]),
      },
    ]
  }, [t])

  return (
    <ClockContext value={CLOCK}>
      <SessionContext value={session}>
        <PagesContext value={GALLERY_PAGES}>
          <OpenWorkContext value={OPEN_WORK}>
            <NotificationsContext value={notifications}>
              <TasksContext value={tasks}>
                <PaletteProvidersContext value={providers}>{children}</PaletteProvidersContext>
              </TasksContext>
            </NotificationsContext>
          </OpenWorkContext>
        </PagesContext>
      </SessionContext>
    </ClockContext>
  )
}
