import type { TextLanguage } from '../api'
import styles from './TextSection.module.css'

// In the language of the text, whatever language the reader has chosen.
const AGREE: Readonly<Record<TextLanguage, string>> = { en: 'I agree', 'zh-CN': '我同意' }

/** The text as it stands at the point of asking, with the box that people tick: in its own language, not the reader's. */
export function TextPreview({ title, body, language }: { title: string; body: string; language: TextLanguage }) {
  return (
    <div className={styles.preview} lang={language}>
      <h3>{title || '–'}</h3>
      {body
        .split(/\n\s*\n/)
        .filter(Boolean)
        .map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are redrawn as a whole
          <p key={place}>{paragraph}</p>
        ))}
      <div className={styles.agree}>
        <span className={styles.box} aria-hidden="true" />
        {AGREE[language]}
      </div>
    </div>
  )
}
