import { useCallback, useMemo, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { looksLikeIdentifier } from '../../format/mask'
import { addressOfView, changeTable, readTable, type Sort, sortText, type TableShape, type View } from './tableAddress'

/** The way here through the pages, kept beside the address in the history entry: it survives reload and back. */
interface Trail {
  trail?: string[]
}

const FIRST = ''

export function useTableAddress(shape: TableShape) {
  const [query, setQuery] = useSearchParams()
  const navigate = useNavigate()
  const location = useLocation()
  // A phone number or e-mail that is searched for lives here, for as long as the page does.
  const [secret, setSecret] = useState('')

  const address = useMemo(() => readTable(query, shape), [query, shape])
  const trail = useMemo(() => (location.state as Trail | null)?.trail ?? [], [location.state])

  const change = useCallback(
    (part: Record<string, string | null>, replace = false) =>
      setQuery((present) => changeTable(present, part), { replace }),
    [setQuery],
  )
  const goTo = useCallback(
    (cursor: string | null, nextTrail: string[]) =>
      navigate({ search: `?${changeTable(query, { cursor })}` }, { state: { trail: nextTrail } satisfies Trail }),
    [navigate, query],
  )

  return {
    ...address,
    search: secret || address.search,
    /** How many pages lie before this one; unknown after a pasted link. */
    pagesBefore: address.cursor === null ? 0 : trail.length || null,
    change,
    setSearch: useCallback(
      (text: string) => {
        const isSecret = looksLikeIdentifier(text)
        setSecret(isSecret ? text : '')
        change({ search: isSecret ? null : text }, true)
      },
      [change],
    ),
    setFilter: useCallback((key: string, value: string | null) => change({ [key]: value }), [change]),
    setSort: useCallback((sort: Sort | null) => change({ sort: sort && sortText(sort) }), [change]),
    setColumns: useCallback(
      (keys: readonly string[] | null) => change({ columns: keys?.join(',') ?? null }, true),
      [change],
    ),
    clear: useCallback(() => {
      setSecret('')
      setQuery(new URLSearchParams())
    }, [setQuery]),
    openView: useCallback((view: View) => setQuery(addressOfView(view)), [setQuery]),
    next: useCallback(
      (cursor: string) => goTo(cursor, [...trail, address.cursor ?? FIRST]),
      [goTo, trail, address.cursor],
    ),
    previous: useCallback(() => {
      const before = trail[trail.length - 1] ?? FIRST
      return goTo(before || null, trail.slice(0, -1))
    }, [goTo, trail]),
  }
}

export type TableAddressControl = ReturnType<typeof useTableAddress>
