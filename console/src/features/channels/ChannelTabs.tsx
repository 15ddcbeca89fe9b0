import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePermission } from '@/shared/session'
import { useChannelList } from './api'

/** The register, and beside it the mailbox, where the deployment has one and the person may read it. */
export function ChannelTabs({ active }: { active: 'register' | 'mailbox' }) {
  const { t } = useTranslation('channels')
  const navigate = useNavigate()
  const mayRead = usePermission('messages.read')
  const channels = useChannelList()
  const hasMailbox = channels.data?.items.some((each) => each.capabilities.includes('mailbox')) ?? false
  if (active === 'register' && !(hasMailbox && mayRead)) return null
  return (
    <Tabs
      activeKey={active}
      onChange={(key) => void navigate(key === 'mailbox' ? '/channels/mailbox' : '/channels')}
      items={[
        { key: 'register', label: t('tab.register') },
        { key: 'mailbox', label: t('tab.mailbox') },
      ]}
    />
  )
}
