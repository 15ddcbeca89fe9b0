import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type {
  SchemaWebConsoleTradeProductsOrderRowOut,
  SchemaWebConsoleTradeProductsProductPlaceOut,
  SchemaWebConsoleTradeProductsProductRowOut,
  SchemaWebConsoleTradeProductsWeekOfSalesOut,
} from '@/client/schema'
import { api, bodyOf } from '@/shared/api/api'

export type ProductRow = SchemaWebConsoleTradeProductsProductRowOut
export type ProductPlace = SchemaWebConsoleTradeProductsProductPlaceOut
export type WeekOfSales = SchemaWebConsoleTradeProductsWeekOfSalesOut
export type OrderRow = SchemaWebConsoleTradeProductsOrderRowOut

export type Conditions = Readonly<Record<string, string>>

/** What a product is to the stock, as the server names it. */
export const PRODUCT_KINDS = ['goods', 'fuel', 'service', 'fee', 'voucher', 'donation', 'adjustment', 'other'] as const

export type ProductKind = (typeof PRODUCT_KINDS)[number]

export const isProductKind = (kind: string): kind is ProductKind => (PRODUCT_KINDS as readonly string[]).includes(kind)

/** Only these lie in stock. */
export const isStocked = (kind: string) => kind === 'goods' || kind === 'fuel'

export const WEEKS = 13

export const useProducts = (which: Conditions) =>
  useQuery({
    queryKey: ['products', 'index', which],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/products', { params: { query: which }, signal })),
    placeholderData: keepPreviousData,
  })

export const useProductCount = (which: Conditions) =>
  useQuery({
    queryKey: ['products', 'count', which],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/products/count', { params: { query: which }, signal })),
    staleTime: 60_000,
  })

export const useDepartments = () =>
  useQuery({
    queryKey: ['products', 'departments'],
    queryFn: () => bodyOf(api.GET('/api/console/departments')),
    staleTime: 300_000,
  })

export const useProduct = (sku: string) =>
  useQuery({
    queryKey: ['products', 'one', sku],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/product', { params: { query: { sku } }, signal })),
  })

export const useProductStock = (sku: string) =>
  useQuery({
    queryKey: ['stock', 'of-product', sku],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/product/stock', { params: { query: { sku } }, signal })),
  })

export const useProductSales = (sku: string, timeZone: string) =>
  useQuery({
    queryKey: ['orders', 'sales-of-product', sku, timeZone],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/console/product/sales', {
          params: { query: { sku, weeks: WEEKS, time_zone: timeZone } },
          signal,
        }),
      ),
    staleTime: 60_000,
  })

export const useProductOrders = (sku: string) =>
  useQuery({
    queryKey: ['orders', 'with-product', sku],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/console/product/orders', { params: { query: { sku } }, signal })),
  })
