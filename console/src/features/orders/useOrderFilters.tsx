import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocations } from '@/shared/api/useLocations'
import { CHANNELS } from '@/shared/channel'
import { useFormat } from '@/shared/format/useFormat'
import { choiceFilter, type Filter, textFilter } from '@/shared/ui/table/filter'
import { amountRangeFilter, dayRangeFilter, pickFilter } from '@/shared/ui/table/rangeFilters'

/** What orders and returns are both narrowed by: days, channel, location. */
export function useCommonFilters(days: 'placed' | 'returned'): readonly Filter[] {
  const { t } = useTranslation('orders')
  const { t: shared } = useTranslation('shared')
  const locations = useLocations()
  const format = useFormat()
  return useMemo(() => {
    const range = (from: string | null, to: string | null) => {
      if (from && to) return from === to ? t(`filter.${days}On`, { from }) : t(`filter.${days}Between`, { from, to })
      return from ? t(`filter.${days}From`, { from }) : t(`filter.${days}To`, { to })
    }
    return [
      dayRangeFilter({ key: days, label: t(`filter.${days}`), sentence: range }),
      choiceFilter({
        key: 'channel',
        label: t('column.channel'),
        several: true,
        choices: CHANNELS.map((value) => ({ value, label: shared(`channel.${value}`) })),
        join: format.language === 'zh-CN' ? '、' : ', ',
        sentence: (values) => t('filter.channelIs', { values }),
      }),
      pickFilter({
        key: 'location',
        label: t('column.location'),
        choices: locations.map(({ code, name }) => ({
          value: code,
          label: name === code ? code : `${name} · ${code}`,
        })),
        sentence: (value) => t('filter.locationIs', { value }),
      }),
    ]
  }, [t, shared, locations, format, days])
}

export function useOrderFilters(): readonly Filter[] {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const common = useCommonFilters('placed')
  return useMemo(() => {
    const amount = (from: string | null, to: string | null) => {
      const [least, most] = [format.number(from, { decimals: 2 }), format.number(to, { decimals: 2 })]
      if (from && to) return t('filter.valueBetween', { from: least, to: most })
      return from ? t('filter.valueFrom', { from: least }) : t('filter.valueTo', { to: most })
    }
    const two = (key: 'state' | 'returns' | 'customer', values: readonly [string, string]) =>
      choiceFilter({
        key,
        label: t(`filter.${key}`),
        choices: values.map((value) => ({ value, label: t(`filter.${key}Is.${value}` as never) as string })),
        join: '',
        sentence: (chosen) => chosen,
      })
    return [
      ...common,
      two('state', ['placed', 'completed']),
      two('returns', ['yes', 'no']),
      two('customer', ['known', 'unknown']),
      amountRangeFilter({ key: 'value', label: t('filter.value'), sentence: amount }),
      textFilter({ key: 'sku', label: t('filter.sku'), sentence: (value) => t('filter.skuIs', { value }) }),
    ]
  }, [t, format, common])
}
