import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { NotificationsContext } from '@/shared/notification'
import { useSession } from '@/shared/session'
import { TasksContext } from '@/shared/task'
import type { PageKey } from '../navigation'
import { OpenWorkContext } from '../openWork'
import { useReadUntil } from './keptRead'
import { notificationsOf, tasksOf } from './told'
import { useLiveWork } from './useLiveWork'

/** What works and waits on the server, for the shell: the chip, the bell, and the counts of the side bar. */
export function LiveWork({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const { person } = useSession()
  const { told, counts } = useLiveWork()
  const format = useFormat()
  const now = useNow(5)
  const [readUntil, markRead] = useReadUntil(person.email ?? person.name)
  const tasks = useMemo(() => tasksOf(told, t, now), [told, t, now])
  const items = useMemo(() => notificationsOf(told, t, readUntil, format.number), [told, t, readUntil, format])
  const notifications = useMemo(() => ({ items, markAllRead: () => markRead(items[0]?.at) }), [items, markRead])
  return (
    <OpenWorkContext value={counts as Partial<Record<PageKey, number>>}>
      <NotificationsContext value={notifications}>
        <TasksContext value={tasks}>{children}</TasksContext>
      </NotificationsContext>
    </OpenWorkContext>
  )
}
