import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type {
  SchemaWebConsoleTradeStockLedgerEntryOut,
  SchemaWebConsoleTradeStockStockPositionOut,
  SchemaWebConsoleTradeStockStockRowOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

export type StockRow = SchemaWebConsoleTradeStockStockRowOut
export type Position = SchemaWebConsoleTradeStockStockPositionOut
export type LedgerEntry = SchemaWebConsoleTradeStockLedgerEntryOut

export type Conditions = Readonly<Record<string, string>>

export interface Place {
  location: string
  sku: string
}

const LEDGER_PAGE = 50

const keys = {
  index: (which: Conditions) => ['stock', 'index', which] as const,
  totals: (which: Conditions) => ['stock', 'totals', which] as const,
  position: (place: Place | null) => ['stock', 'position', place] as const,
  ledger: (place: Place) => ['stock', 'ledger', place] as const,
}

export const useStock = (which: Conditions, enabled = true) =>
  useQuery({
    queryKey: keys.index(which),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/stock', { params: { query: which }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  })

export const useStockTotals = (which: Conditions) =>
  useQuery({
    queryKey: keys.totals(which),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/stock/totals', { params: { query: which }, signal })),
    staleTime: 60_000,
  })

export const usePosition = (place: Place) =>
  useQuery({
    queryKey: keys.position(place),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/console/stock/position', { params: { query: { ...place } }, signal })),
  })

/** The ledger from its latest entry back, a page at a time. */
export const useLedger = (place: Place) =>
  useInfiniteQuery({
    queryKey: keys.ledger(place),
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/console/stock/ledger', {
          params: { query: { ...place, limit: LEDGER_PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
