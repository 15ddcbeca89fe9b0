import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api, bodyOf } from '@/shared/api/api'
import { looksLikeIdentifier } from '@/shared/format/mask'
import type { PaletteProvider } from '@/shared/paletteProvider'
import { productPath } from '@/shared/paths'

const LEAST = 2

/** Products by the beginning of their SKU, or by words of their name. */
export function useProductPalette(): PaletteProvider {
  const { t } = useTranslation('catalog')
  return useMemo(
    () => ({
      key: 'products',
      title: t('palette.title'),
      search: async (text, signal) => {
        const words = text.trim()
        if (words.length < LEAST || looksLikeIdentifier(words)) return []
        const query = { search: words, limit: 5 }
        const found = await bodyOf(api.GET('/api/console/products', { params: { query }, signal }))
        return found.items.map((product) => ({
          key: product.sku,
          label: product.name,
          hint: product.sku,
          to: productPath(product.sku),
          isRecallable: true,
        }))
      },
    }),
    [t],
  )
}
