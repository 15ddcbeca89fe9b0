import type { UseQueryResult } from '@tanstack/react-query'
import { asRefusal, type Refusal } from './refusal'

/** What the API answers to every list, and what some lists tell besides. */
export interface ListPage<Row> {
  items: Row[]
  next_cursor?: string | null
  /** Of the whole result, not of the page. */
  total?: number | null
}

/** A list in whichever state it is; a table or panel shows the face that belongs to it. */
export type ListResult<Row> =
  | { state: 'loading' }
  | { state: 'error'; refusal: Refusal; retry: () => void }
  | { state: 'forbidden'; permission?: string | undefined }
  | {
      state: 'ready'
      rows: readonly Row[]
      nextCursor: string | null
      total: number | null
      /** Old rows stay, dimmed, while new ones are fetched. */
      isRefreshing: boolean
      /** Some sources did not answer. */
      partial?: { answered: number; asked: number } | undefined
      /** When the data was true, if it is older than it should be. */
      staleSince?: number | undefined
    }

export function listResult<Row>(query: UseQueryResult<ListPage<Row>>): ListResult<Row> {
  if (query.data) {
    return {
      state: 'ready',
      rows: query.data.items,
      nextCursor: query.data.next_cursor ?? null,
      total: query.data.total ?? null,
      isRefreshing: query.isPlaceholderData,
      // A failed refresh leaves the old rows standing; they say how old they are.
      staleSince: query.isError ? query.dataUpdatedAt : undefined,
    }
  }
  if (query.isError) {
    const refusal = asRefusal(query.error)
    if (refusal.isForbidden) return { state: 'forbidden', permission: refusal.permission }
    return { state: 'error', refusal, retry: () => void query.refetch() }
  }
  return { state: 'loading' }
}
