import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePermission } from '@/shared/session'

const PATHS = { sources: '/events', live: '/events/live', quarantine: '/events/quarantine' } as const

export type EventsTab = keyof typeof PATHS

/** The three sides of the log: who sends, what arrives, what could not be read. */
export function EventsTabs({ active }: { active: EventsTab }) {
  const { t } = useTranslation('events')
  const navigate = useNavigate()
  const mayReadEvents = usePermission('events.read')
  const mayReadSources = usePermission('sources.read')
  const shown: EventsTab[] = [
    ...(mayReadSources ? (['sources'] as const) : []),
    ...(mayReadEvents ? (['live', 'quarantine'] as const) : []),
  ]
  return (
    <Tabs
      activeKey={active}
      onChange={(key) => void navigate(PATHS[key as EventsTab])}
      items={shown.map((key) => ({ key, label: t(`tab.${key}`) }))}
    />
  )
}
