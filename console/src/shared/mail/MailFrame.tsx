import { useMemo } from 'react'
import styles from './MailFrame.module.css'
import { mailDocument, pageNonce } from './mailDocument'

export interface MailFrameProps {
  html: string
  /** Names the frame for those who do not see it. */
  title: string
  /** In pixels, as a mail program would give it. */
  width: number
  height: number
  dark?: boolean
  /** Looking at it counts as opening it. */
  withPixels?: boolean
  /** Old content while new is on its way. */
  dimmed?: boolean
}

/** A mail in a frame of its own: nothing in it runs, nothing reaches the console; links open in a new tab. */
export function MailFrame({
  html,
  title,
  width,
  height,
  dark = false,
  withPixels = false,
  dimmed = false,
}: MailFrameProps) {
  const shown = useMemo(() => mailDocument(html, { nonce: pageNonce(), dark, withPixels }), [html, dark, withPixels])
  return (
    <iframe
      className={styles.frame}
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={shown}
      style={{ width, height }}
      data-dimmed={dimmed}
    />
  )
}
