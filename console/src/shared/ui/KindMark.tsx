import { CHANNELS, type Channel } from '../channel'
import styles from './marks.module.css'

export interface KindMarkProps {
  kind: string
  /** The channel's own name in the register, in the person's language. */
  name: string
}

/** A channel of the register: its own name, with the square of its kind; ways only to speak have a grey one. */
export function KindMark({ kind, name }: KindMarkProps) {
  const sells = CHANNELS.includes(kind as Channel)
  return (
    <span className={styles.channel}>
      <i style={{ background: sells ? `var(--ms-channel-${kind})` : 'var(--ant-color-text-quaternary)' }} />
      {name}
    </span>
  )
}
