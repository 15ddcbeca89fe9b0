import styles from './ShareStrip.module.css'

export interface ShareStripPart {
  key: string
  share: number
  colour: string
}

/** One stacked strip instead of a pie; the list beside it names the parts and their figures. */
export function ShareStrip({ parts, label }: { parts: readonly ShareStripPart[]; label: string }) {
  return (
    <div className={styles.strip} role="img" aria-label={label}>
      {parts.map((part) => (
        <i key={part.key} style={{ flexGrow: part.share, background: part.colour }} />
      ))}
    </div>
  )
}
