import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  SchemaOrdersReturnIn,
  SchemaWebConsoleTradeOrderShownLineOut,
  SchemaWebConsoleTradeOrderShownOrderOut,
  SchemaWebConsoleTradeOrdersBoardColumnOut,
  SchemaWebConsoleTradeOrdersListTotalsOut,
  SchemaWebConsoleTradeOrdersOrderRowOut,
  SchemaWebConsoleTradeReturnsReturnRowOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

export type OrderRow = SchemaWebConsoleTradeOrdersOrderRowOut
export type ShownOrder = SchemaWebConsoleTradeOrderShownOrderOut
export type ShownLine = SchemaWebConsoleTradeOrderShownLineOut
export type ReturnRow = SchemaWebConsoleTradeReturnsReturnRowOut
export type BoardColumn = SchemaWebConsoleTradeOrdersBoardColumnOut
export type ListTotals = SchemaWebConsoleTradeOrdersListTotalsOut
export type ReturnIn = SchemaOrdersReturnIn

/** Query parameters as the API names them. */
export type Conditions = Readonly<Record<string, string>>

const keys = {
  orders: ['orders'] as const,
  index: (which: Conditions) => ['orders', 'index', which] as const,
  totals: (which: Conditions) => ['orders', 'totals', which] as const,
  board: (which: Conditions) => ['orders', 'board', which] as const,
  one: (number: string) => ['orders', 'one', number] as const,
  returns: (which: Conditions) => ['orders', 'returns', which] as const,
  returnTotals: (which: Conditions) => ['orders', 'return-totals', which] as const,
  last: ['orders', 'last-day'] as const,
}

export const useOrders = (which: Conditions) =>
  useQuery({
    queryKey: keys.index(which),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/orders', { params: { query: which }, signal })),
    placeholderData: keepPreviousData,
  })

export const useOrderTotals = (which: Conditions) =>
  useQuery({
    queryKey: keys.totals(which),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/orders/totals', { params: { query: which }, signal })),
    staleTime: 60_000,
  })

export const useBoard = (which: Conditions, enabled: boolean) =>
  useQuery({
    queryKey: keys.board(which),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/orders/board', { params: { query: which }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  })

/** When the last order was placed: what "the last day" means here. Undefined while unknown, null without any order. */
export function useLastOrderAt(): string | null | undefined {
  const query = useQuery({
    queryKey: keys.last,
    queryFn: async () => (await bodyOf(api.GET('/api/console/orders', { params: { query: { limit: 1 } } }))).items,
    staleTime: 300_000,
  })
  return query.data && (query.data[0]?.placed_at ?? null)
}

export const useOrder = (number: string) =>
  useQuery({
    queryKey: keys.one(number),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/order', { params: { query: { number } }, signal })),
  })

export const useReturns = (which: Conditions) =>
  useQuery({
    queryKey: keys.returns(which),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/returns', { params: { query: which }, signal })),
    placeholderData: keepPreviousData,
  })

export const useReturnTotals = (which: Conditions) =>
  useQuery({
    queryKey: keys.returnTotals(which),
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/returns/totals', { params: { query: which }, signal })),
    staleTime: 60_000,
  })

/** What a return would give back; asked anew whenever what comes back changes. */
export const useReturnPreview = (orderId: number, lines: ReturnIn['lines']) =>
  useQuery({
    queryKey: [...keys.orders, 'preview', orderId, lines],
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/orders/{order_id}/returns/preview', {
          params: { path: { order_id: orderId } },
          body: { lines },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    enabled: lines.length > 0,
  })

/** A return changes the order, its lists and the stock. */
export function useAcceptReturn(orderId: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ReturnIn) =>
      bodyOf(api.POST('/api/orders/{order_id}/returns', { params: write(orderId), body })),
    onSuccess: () => renew(client),
  })
}

export function useHandOver() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (orderId: number) => bodyOf(api.POST('/api/orders/{order_id}/hand-over', { params: write(orderId) })),
    onSuccess: () => renew(client),
  })
}

const write = (orderId: number) => ({ path: { order_id: orderId } })

function renew(client: ReturnType<typeof useQueryClient>) {
  return Promise.all([
    client.invalidateQueries({ queryKey: keys.orders }),
    client.invalidateQueries({ queryKey: ['stock'] }),
  ])
}
