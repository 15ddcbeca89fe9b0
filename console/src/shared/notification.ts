import { createContext } from 'react'

export interface Notification {
  id: string
  title: string
  text?: string
  at: string
  path?: string
  isRead: boolean
}

export interface Notifications {
  items: readonly Notification[]
  markAllRead: () => void
}

export const NotificationsContext = createContext<Notifications>({ items: [], markAllRead: () => {} })
