import { type ReactNode, useEffect } from 'react'
import styles from './Card.module.css'

export interface CardProps {
  title: string
  about?: ReactNode
  children: ReactNode
}

/** The one thing to do on a page before signing in. */
export function Card({ title, about, children }: CardProps) {
  useEffect(() => {
    document.title = `${title} – Mainstem`
  }, [title])
  return (
    <section className={styles.card}>
      <h1>{title}</h1>
      {about && <p className={styles.about}>{about}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  )
}
