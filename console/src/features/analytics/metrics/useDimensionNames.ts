import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '@/shared/preferences'
import type { Registry } from '../api'
import { wordsOf } from '../metricWords'

/** In a heading a time needs no explanation: "Week" where the registry says "Week, by its Monday". */
const SHORT = ['day', 'week', 'month', 'weekday', 'hour'] as const

/** How dimensions are called. */
export function useDimensionNames(registry: Registry): (code: string) => string {
  const { t } = useTranslation('analytics')
  const { language } = usePreferences().preferences
  return useCallback(
    (code) => {
      const short = SHORT.find((each) => each === code)
      if (short) return t(`dimension.${short}`)
      return wordsOf(registry.dimensions.find((each) => each.code === code)?.name, language) || code
    },
    [registry, language, t],
  )
}

/** Inside an English sentence a name begins small; Chinese knows no such thing. */
export function within(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
