import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { UrlCodec } from './urlCodecs'

// biome-ignore lint/suspicious/noExplicitAny: a schema holds codecs of many types, each exact in itself
export type UrlSchema = Record<string, UrlCodec<any>>

export type UrlValues<Schema extends UrlSchema> = {
  [Key in keyof Schema]: Schema[Key] extends UrlCodec<infer Value> ? Value : never
}

export function readUrl<Schema extends UrlSchema>(schema: Schema, search: URLSearchParams): UrlValues<Schema> {
  const values: Record<string, unknown> = {}
  for (const [key, codec] of Object.entries(schema)) {
    const text = search.get(key)
    values[key] = (text === null ? undefined : codec.read(text)) ?? codec.standard
  }
  return values as UrlValues<Schema>
}

export function writeUrl<Schema extends UrlSchema>(
  schema: Schema,
  search: URLSearchParams,
  change: Partial<UrlValues<Schema>>,
): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [key, value] of Object.entries(change)) {
    const codec = schema[key]
    if (!codec) continue
    const text = value === undefined ? codec.write(codec.standard) : codec.write(value)
    if (text === codec.write(codec.standard)) next.delete(key)
    else next.set(key, text)
  }
  return next
}

export interface UrlChangeOptions {
  /** Typing replaces; a deliberate step is a step that the back button takes back. */
  replace?: boolean
}

/**
 * The part of a page's state that lives in the address: reload, back and a pasted link show the same screen.
 * Keys of other owners are left alone; a value that means nothing is read as the standard one.
 */
export function useUrlState<Schema extends UrlSchema>(schema: Schema) {
  const [search, setSearch] = useSearchParams()
  const values = useMemo(() => readUrl(schema, search), [schema, search])
  const change = useCallback(
    (part: Partial<UrlValues<Schema>>, options: UrlChangeOptions = {}) => {
      setSearch((present) => writeUrl(schema, present, part), { replace: options.replace ?? false })
    },
    [schema, setSearch],
  )
  return [values, change] as const
}

/** The keys in the address that nobody on this page reads; a page says so instead of silently showing something else. */
export function unknownKeys(search: URLSearchParams, known: readonly string[]): string[] {
  return [...new Set(search.keys())].filter((key) => !known.includes(key))
}
