import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { DateTime } from '@/shared/ui/DateTime'
import { type AuditEntry, type Scope, usePlaces } from '../api'
import { useWords } from '../words/useWords'

const FACTORS = new Set(['by', 'kind', 'kinds'])
const MOMENTS = new Set(['expires_at', 'valid_from'])
const SCOPES = ['mainstem.brands', 'mainstem.locations', 'mainstem.channels']
const LISTED = 5

/** What an entry's detail says, line by line, in words as far as there are any. */
export function useDetailWords(entry: AuditEntry): (readonly [string, ReactNode])[] {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const places = usePlaces().data

  const value = (key: string, given: unknown): ReactNode => {
    if (given === null) return <span className="ms-muted">{t('audit.detail.usual')}</span>
    if (MOMENTS.has(key) && typeof given === 'string') return <DateTime at={given} />
    if (key === 'role') return words.role(String(given))
    if (key === 'purpose') return words.either(`texts.purposeOf.${given}`, String(given))
    if (key === 'channel') return words.either(`texts.channelOf.${given}`, String(given))
    if (key === 'language') return words.either(`texts.languageOf.${given}`, String(given))
    if (FACTORS.has(key)) {
      const kinds = Array.isArray(given) ? given : [given]
      return kinds.map((kind) => words.either(`audit.factorOf.${kind}`, String(kind))).join(' · ')
    }
    if (typeof given === 'number') return format.number(given)
    if (Array.isArray(given)) {
      const rest = given.length - LISTED
      const shown = given.slice(0, LISTED).map(String)
      return (
        <>
          {shown.map((each) => (
            <code key={each}>{each}</code>
          ))}
          {rest > 0 && `+${format.number(rest)}`}
        </>
      )
    }
    return typeof given === 'object' ? <code>{JSON.stringify(given)}</code> : String(given)
  }

  const where = scopeOf(entry.detail)
  const lines = Object.entries(entry.detail)
    .filter(([key]) => !SCOPES.includes(key))
    .map(([key, given]) => [words.either(`audit.detail.${key}`, key), value(key, given)] as const)
  return where ? [...lines, [t('audit.detail.where'), words.scope(where, places)] as const] : lines
}

/** A scope is audited as the database is told of it: `*` for everything, else a list in braces. */
export function scopeOf(detail: Readonly<Record<string, unknown>>): Scope | null {
  const [brands, locations, channels] = SCOPES.map((key) => detail[key])
  if (typeof brands !== 'string' || typeof locations !== 'string' || typeof channels !== 'string') return null
  return { brands: codes(brands), locations: codes(locations), channels: codes(channels) }
}

function codes(text: string): string[] | null {
  if (text === '*') return null
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => (match[1] ?? '').replace(/\\(.)/g, '$1'))
}
