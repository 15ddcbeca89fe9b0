import { useTranslation } from 'react-i18next'
import type { Channel } from '../channel'
import styles from './marks.module.css'

/** The channel's square and its name: colour is never alone. */
export function ChannelMark({ channel }: { channel: Channel }) {
  const { t } = useTranslation('shared')
  return (
    <span className={styles.channel}>
      <i style={{ background: `var(--ms-channel-${channel})` }} />
      {t(`channel.${channel}`)}
    </span>
  )
}
