import { useTranslation } from 'react-i18next'
import { StateTag } from '@/shared/ui/StateTag'
import type { Channel } from './api'

/** Whether messages can leave by a channel. One that only sells needs no connection of this sort. */
export function ConnectionState({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels')
  if (!channel.capabilities.includes('send')) return <span className="ms-muted">{t('connection.notNeeded')}</span>
  return channel.connector_code === null ? (
    <StateTag tone="warning">{t('connection.missing')}</StateTag>
  ) : (
    <StateTag tone={channel.is_enabled ? 'good' : 'neutral'}>{t('connection.present')}</StateTag>
  )
}
