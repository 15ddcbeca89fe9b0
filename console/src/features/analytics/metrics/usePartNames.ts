import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS } from '@/shared/channel'
import { usePreferences } from '@/shared/preferences'
import { useParts } from '../api'
import { wordsOf } from '../metricWords'
import { GRAINS, NARROWED_BY } from './useMetricAddress'

const NAMED: readonly string[] = NARROWED_BY

/** How the values of up to two dimensions are called. */
export function usePartNames(by: readonly string[]) {
  const { t } = useTranslation('analytics')
  const { t: shared } = useTranslation('shared')
  const { language } = usePreferences().preferences
  const [first = '', second = ''] = by
  const ofFirst = useParts(first, '', NAMED.includes(first))
  const ofSecond = useParts(second, '', NAMED.includes(second))
  const names = useMemo(() => {
    const known = new Map<string, string>()
    for (const [code, parts] of [
      [first, NAMED.includes(first) ? ofFirst.data : undefined],
      [second, NAMED.includes(second) ? ofSecond.data : undefined],
    ] as const) {
      for (const part of parts ?? []) {
        // The only channel of its kind is called like its kind, as everywhere; several need their own names.
        const kind = CHANNELS.find((each) => each === part.kind)
        const isOnlyOne = kind && parts?.filter((each) => each.kind === kind).length === 1
        const own = wordsOf(part.name, language) || part.code
        known.set(`${code} ${part.code}`, isOnlyOne ? shared(`channel.${kind}`) : own)
      }
    }
    return known
  }, [first, second, ofFirst.data, ofSecond.data, language, shared])
  return useCallback(
    (dimension: string, code: string | null): string => {
      if (code === null || code === '') return t('metric.unknownPart')
      if (dimension === 'weekday') return t('when.days').split(' ')[Number(code) - 1] ?? code
      if (dimension === 'hour') return `${code}:00`
      if (GRAINS.some((grain) => grain === dimension)) return code
      return names.get(`${dimension} ${code}`) ?? code
    },
    [names, t],
  )
}
