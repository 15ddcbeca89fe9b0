import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaletteProvider } from '@/shared/paletteProvider'
import { customerPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { findCustomers } from './api'

const SHORTEST = 3

/** Customers by an exact identifier or their code. Nothing of what was typed is kept, nor offered again. */
export function useCustomerHits(): PaletteProvider {
  const { t } = useTranslation('customers')
  const mayRead = usePermission('customers.read')
  return useMemo(
    () => ({
      key: 'customers',
      title: t('palette.title'),
      search: async (text: string, signal: AbortSignal) => {
        if (!mayRead || text.trim().length < SHORTEST) return []
        const found = await findCustomers(text, signal)
        return found.map((each) => ({
          key: each.id,
          label: each.name ?? each.code,
          hint: [each.name && each.code, each.contact].filter(Boolean).join(' · '),
          to: customerPath(each.id),
        }))
      },
    }),
    [t, mayRead],
  )
}
