import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './SourceEditor.module.css'

export interface SourceHandle {
  /** Types text at the cursor, so that the browser's own undo takes it back. */
  insert: (text: string) => void
  /** Brings the cursor to a place counted from 1. */
  goTo: (line: number, column: number | null) => void
}

export interface SourceEditorProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Lines with a problem, counted from 1, and how bad it is. */
  marked?: ReadonlyMap<number, 'bad' | 'warning'>
  readOnly?: boolean
  least?: number
  ref?: Ref<SourceHandle>
}

/** Source with line numbers and quiet colours: a plain text field, so undo, paste and screen readers work as ever. */
export function SourceEditor({ label, value, onChange, marked, readOnly = false, least = 18, ref }: SourceEditorProps) {
  const { t } = useTranslation('content')
  const field = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => value.split('\n'), [value])
  const pieces = useMemo(() => coloured(value), [value])

  useImperativeHandle(ref, () => ({
    insert(text) {
      const area = field.current
      if (!area) return
      area.focus()
      if (!document.execCommand?.('insertText', false, text)) {
        area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
        onChange(area.value)
      }
    },
    goTo(line, column) {
      const area = field.current
      if (!area) return
      const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
      const at = Math.min(before + (column ?? 1) - 1, area.value.length)
      area.focus({ preventScroll: true })
      area.setSelectionRange(at, at)
      const height = Number.parseFloat(getComputedStyle(area).lineHeight) || 20
      frame.current?.scrollTo({ top: Math.max(0, (line - 4) * height) })
    },
  }))

  return (
    <div className={styles.frame} ref={frame} style={{ minHeight: `calc(${least} * 20px)` }}>
      <div className={styles.gutter} aria-hidden="true">
        {lines.map((_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <span key={place} data-mark={marked?.get(place + 1)}>
            {place + 1}
          </span>
        ))}
      </div>
      <div className={styles.area}>
        <pre aria-hidden="true">
          {pieces.map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces follow the text
            <span key={place} className={piece.kind ? styles[piece.kind] : undefined}>
              {piece.text}
            </span>
          ))}
          {'\n'}
        </pre>
        <textarea
          ref={field}
          aria-label={label}
          aria-description={t('source.howTo')}
          value={value}
          readOnly={readOnly}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  )
}

type Kind = 'hole' | 'tag' | 'comment'

const TOKEN = /(\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\})|(<!--[\s\S]*?-->)|(<\/?[A-Za-z][\w-]*|\/?>)/g
/** Above this the colours cost more than they help. */
const MOST_COLOURED = 60_000

function coloured(text: string): { text: string; kind?: Kind }[] {
  if (text.length > MOST_COLOURED) return [{ text }]
  const pieces: { text: string; kind?: Kind }[] = []
  let at = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) })
    pieces.push({ text: match[0], kind: match[1] ? 'hole' : match[2] ? 'comment' : 'tag' })
    at = match.index + match[0].length
  }
  pieces.push({ text: text.slice(at) })
  return pieces
}
