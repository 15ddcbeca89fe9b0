import styles from './Events.module.css'

/** Text with its own line breaks; it scrolls, so the keyboard can reach it. */
export function CodeText({ text, label }: { text: string; label: string }) {
  return (
    <pre className={styles.json} {...scrollable(label)}>
      {text}
    </pre>
  )
}

export function JsonText({ value, label }: { value: unknown; label: string }) {
  return <CodeText text={JSON.stringify(value, null, 2)} label={label} />
}

const scrollable = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': label })
