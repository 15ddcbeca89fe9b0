import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api, bodyOf } from '@/shared/api/api'
import { looksLikeIdentifier } from '@/shared/format/mask'
import { useFormat } from '@/shared/format/useFormat'
import type { PaletteProvider } from '@/shared/paletteProvider'
import { orderPath } from '@/shared/paths'

const LEAST = 4

/** Orders by the beginning of their number. What may be somebody's phone or e-mail is not asked for in an address. */
export function useOrderPalette(): PaletteProvider {
  const { t } = useTranslation('orders')
  const format = useFormat()
  return useMemo(
    () => ({
      key: 'orders',
      title: t('palette.title'),
      search: async (text, signal) => {
        const number = text.trim()
        if (number.length < LEAST || /\s/.test(number) || looksLikeIdentifier(number)) return []
        const query = { search: number, limit: 5 }
        const found = await bodyOf(api.GET('/api/console/orders', { params: { query }, signal }))
        return found.items.map((order) => ({
          key: order.number,
          label: order.number,
          hint: format.dateTime(order.placed_at),
          to: orderPath(order.number),
        }))
      },
    }),
    [t, format],
  )
}
