import { useEffect, useRef } from 'react'
import { usePreferences } from '../preferences'

/** `mod+k`, `/`, `g o` (one after the other), `shift+?`; `mod` is Ctrl, and ⌘ on a Mac. */
export type Hotkeys = Record<string, (event: KeyboardEvent) => void>

const SEQUENCE_MS = 1000

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key
}

/**
 * Listens for keys while the component is mounted. Single keys are off inside fields, under an open dialog,
 * and for people who turned them off; chords with `mod` always work.
 */
export function useHotkeys(keys: Hotkeys, enabled = true): void {
  const { singleKeys } = usePreferences().preferences
  const latest = useRef(keys)
  latest.current = keys

  useEffect(() => {
    if (!enabled) return
    let before = { key: '', at: 0 }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return
      const key = nameOf(event)
      if (!key.startsWith('mod+')) {
        if (!singleKeys || isTyping(event.target)) return
        if (document.querySelector('[aria-modal="true"]')) return
      }
      const sequence = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${key}` : ''
      const act = latest.current[sequence] ?? latest.current[key]
      before = act ? { key: '', at: 0 } : { key, at: event.timeStamp }
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled, singleKeys])
}
