import { App } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckOutlined, CopyOutlined } from './icons'
import styles from './marks.module.css'

/** Copies a code; `what` names it for those who hear the button. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), 2000)
    return () => clearTimeout(timer)
  }, [done])

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => void message.error(t('copy.failed')),
    )

  return (
    <button
      type="button"
      className={styles.copy}
      onClick={(event) => {
        // Inside a clickable row the click is ours alone.
        event.stopPropagation()
        void copy()
      }}
      aria-label={t(done ? 'copy.done' : 'copy.do', { what })}
    >
      {done ? <CheckOutlined /> : <CopyOutlined />}
    </button>
  )
}
