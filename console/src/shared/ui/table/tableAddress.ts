import { looksLikeIdentifier } from '../../format/mask'

/** What of a table stands in the address. All names but these are filters, under the API's own names. */
export const TABLE_KEYS = ['view', 'search', 'sort', 'columns', 'cursor'] as const

export interface Sort {
  key: string
  descending: boolean
}

/** A view is a set of filters, a sort and columns under a name. */
export interface View {
  key: string
  label: string
  /** As in the address: `{ state: 'late', sort: '-due_at' }`. */
  query: Readonly<Record<string, string>>
  isPrivate?: boolean
}

/** What the table can make sense of. */
export interface TableShape {
  filters: readonly { key: string; isValid: (value: string) => boolean }[]
  sortKeys: readonly string[]
  columnKeys: readonly string[]
  views: readonly View[]
  standardSort: string | null
}

export interface TableAddress {
  view: View | null
  /** The view's conditions are no longer exactly its own: shown with a *. */
  isChanged: boolean
  filters: Readonly<Record<string, string>>
  sort: Sort | null
  columns: readonly string[] | null
  search: string
  cursor: string | null
  /** Keys that nobody here reads, and values that mean nothing. */
  ignored: readonly string[]
}

function readSort(text: string | null, shape: TableShape): Sort | null {
  if (!text) return null
  const descending = text.startsWith('-')
  const key = descending ? text.slice(1) : text
  return shape.sortKeys.includes(key) ? { key, descending } : null
}

export const sortText = (sort: Sort) => (sort.descending ? `-${sort.key}` : sort.key)

export function readTable(search: URLSearchParams, shape: TableShape): TableAddress {
  const ignored: string[] = []
  const filters: Record<string, string> = {}
  for (const [key, value] of search) {
    if ((TABLE_KEYS as readonly string[]).includes(key)) continue
    const filter = shape.filters.find((each) => each.key === key)
    if (filter?.isValid(value)) filters[key] = value
    else ignored.push(key)
  }

  const sort = readSort(search.get('sort'), shape)
  if (search.get('sort') && !sort) ignored.push('sort')
  const columns =
    search
      .get('columns')
      ?.split(',')
      .filter((key) => shape.columnKeys.includes(key)) ?? null

  const view = shape.views.find((each) => each.key === search.get('view')) ?? null
  if (search.get('view') && !view) ignored.push('view')
  const basis = view ?? shape.views.find((each) => Object.keys(each.query).length === 0) ?? null

  return {
    view: basis,
    isChanged: basis !== null && !isSame(conditions(search, ignored), basis.query),
    filters,
    sort: sort ?? readSort(shape.standardSort, shape),
    columns: columns?.length ? columns : null,
    search: search.get('search') ?? '',
    cursor: search.get('cursor'),
    ignored,
  }
}

/** What a view would keep of an address: everything but the place in the list and the words searched. */
export function conditions(search: URLSearchParams, ignored: readonly string[] = []): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [key, value] of search) {
    if (key !== 'view' && key !== 'cursor' && key !== 'search' && !ignored.includes(key)) kept[key] = value
  }
  return kept
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** Changes keys of an address; another condition means another list, which starts at its beginning. */
export function changeTable(search: URLSearchParams, change: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(search)
  if (!('cursor' in change)) next.delete('cursor')
  for (const [key, value] of Object.entries(change)) {
    const isSecret = key === 'search' && value !== null && looksLikeIdentifier(value)
    if (value === null || value === '' || isSecret) next.delete(key)
    else next.set(key, value)
  }
  return next
}

export function addressOfView(view: View): URLSearchParams {
  const next = new URLSearchParams()
  if (Object.keys(view.query).length) next.set('view', view.key)
  for (const [key, value] of Object.entries(view.query)) next.set(key, value)
  return next
}
