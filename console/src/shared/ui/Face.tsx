import type { ReactNode } from 'react'
import styles from './Faces.module.css'

export interface FaceProps {
  icon: ReactNode
  title: string
  text?: ReactNode
  code?: string | undefined
  actions?: ReactNode
  isBad?: boolean
  /** Errors are announced at once; everything else waits its turn. */
  role?: 'alert' | 'status'
}

/** The common shape of everything a list or panel shows instead of its content. */
export function Face({ icon, title, text, code, actions, isBad = false, role = 'status' }: FaceProps) {
  return (
    <div className={styles.face} role={role}>
      <span className={`${styles.icon} ${isBad ? styles.bad : ''}`} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.title}>{title}</div>
      {text && <div className={styles.text}>{text}</div>}
      {code && <code className={styles.code}>{code}</code>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
