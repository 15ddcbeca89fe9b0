import type { ComponentType } from 'react'
import {
  ApiOutlined,
  BranchesOutlined,
  CalendarOutlined,
  DashboardOutlined,
  ExperimentOutlined,
  FileImageOutlined,
  GiftOutlined,
  ImportOutlined,
  InboxOutlined,
  LineChartOutlined,
  MessageOutlined,
  NodeIndexOutlined,
  ReloadOutlined,
  RollbackOutlined,
  SafetyOutlined,
  SendOutlined,
  SettingOutlined,
  ShopOutlined,
  ShoppingCartOutlined,
  SmileOutlined,
  TagsOutlined,
  TeamOutlined,
  ThunderboltOutlined,
  UsergroupAddOutlined,
  WalletOutlined,
} from '@/shared/ui/icons'

/** Menu, title and address use the same word; `key` is that word. */
export type PageKey =
  | 'overview'
  | 'customers'
  | 'segments'
  | 'loyalty'
  | 'orders'
  | 'returns'
  | 'stock'
  | 'replenishment'
  | 'products'
  | 'calendar'
  | 'campaigns'
  | 'journeys'
  | 'content'
  | 'inbox'
  | 'feedback'
  | 'metrics'
  | 'attribution'
  | 'experiments'
  | 'budget'
  | 'channels'
  | 'partners'
  | 'imports'
  | 'events'
  | 'governance'
  | 'settings'

export type GroupKey = 'customers' | 'trade' | 'marketing' | 'service' | 'insight' | 'channels'

export interface NavigationItem {
  key: PageKey
  path: string
  icon: ComponentType
}

export interface NavigationGroup {
  key: GroupKey | null
  items: readonly NavigationItem[]
}

const item = (key: PageKey, icon: ComponentType, path = `/${key}`): NavigationItem => ({ key, path, icon })

/** The side bar from top to bottom. What has no page yet, or is not this person's to open, is left out. */
export const NAVIGATION: readonly NavigationGroup[] = [
  { key: null, items: [item('overview', DashboardOutlined, '/')] },
  {
    key: 'customers',
    items: [item('customers', TeamOutlined), item('segments', UsergroupAddOutlined), item('loyalty', GiftOutlined)],
  },
  {
    key: 'trade',
    items: [
      item('orders', ShoppingCartOutlined),
      item('returns', RollbackOutlined),
      item('stock', InboxOutlined),
      item('replenishment', ReloadOutlined),
      item('products', TagsOutlined),
    ],
  },
  {
    key: 'marketing',
    items: [
      item('calendar', CalendarOutlined),
      item('campaigns', SendOutlined),
      item('journeys', BranchesOutlined),
      item('content', FileImageOutlined),
    ],
  },
  { key: 'service', items: [item('inbox', MessageOutlined), item('feedback', SmileOutlined)] },
  {
    key: 'insight',
    items: [
      item('metrics', LineChartOutlined),
      item('attribution', NodeIndexOutlined),
      item('experiments', ExperimentOutlined),
      item('budget', WalletOutlined),
    ],
  },
  {
    key: 'channels',
    items: [
      item('channels', ApiOutlined),
      item('partners', ShopOutlined),
      item('imports', ImportOutlined),
      item('events', ThunderboltOutlined),
      item('governance', SafetyOutlined),
    ],
  },
  { key: null, items: [item('settings', SettingOutlined)] },
]

/** The item whose page, or whose object's page, stands at an address. */
export function itemAt(pathname: string): NavigationItem | undefined {
  const items = NAVIGATION.flatMap((group) => group.items)
  return (
    items.find((each) => each.path === pathname) ??
    items.find((each) => each.path !== '/' && pathname.startsWith(`${each.path}/`))
  )
}

export function visibleNavigation(mayOpen: (key: PageKey) => boolean): NavigationGroup[] {
  return NAVIGATION.map((group) => ({ ...group, items: group.items.filter((each) => mayOpen(each.key)) })).filter(
    (group) => group.items.length > 0,
  )
}
