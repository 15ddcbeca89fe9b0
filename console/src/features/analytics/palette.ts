import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaletteProvider } from '@/shared/paletteProvider'
import { usePreferences } from '@/shared/preferences'
import { usePermission } from '@/shared/session'
import { registryQuery } from './api'
import { wordsOf } from './metricWords'

/** Metrics by their name in either language, or by their code. */
export function usePaletteProvider(): PaletteProvider | null {
  const { t } = useTranslation('analytics')
  const { language } = usePreferences().preferences
  const mayRead = usePermission('metrics.read')
  const client = useQueryClient()
  return useMemo(() => {
    if (!mayRead) return null
    return {
      key: 'metrics',
      title: t('palette.metrics'),
      search: async (text) => {
        const wanted = text.trim().toLowerCase()
        const registry = await client.ensureQueryData(registryQuery)
        return registry.metrics
          .filter(({ code, name }) =>
            [code, ...Object.values(name)].some((each) => each.toLowerCase().includes(wanted)),
          )
          .map((metric) => ({
            key: metric.code,
            label: wordsOf(metric.name, language),
            hint: wordsOf(metric.owner_name, language),
            to: `/metrics/${metric.code}`,
            isRecallable: true,
          }))
      },
    }
  }, [t, language, mayRead, client])
}
