import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS } from '@/shared/channel'
import { useFormat } from '@/shared/format/useFormat'
import { choiceFilter, type Filter, numberFilter } from '@/shared/ui/table/filter'
import { useMoney } from './useMoney'

/** The conditions of the list, under the API's own names. Each has an index or is checked along another one. */
export function useFilters(currency: string | undefined): readonly Filter[] {
  const { t } = useTranslation('customers')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const money = useMoney(currency)
  return useMemo(() => {
    const days = (value: number) => format.number(value)
    const join = format.language === 'zh-CN' ? '、' : ', '
    const flag = (key: string, label: string, sentence: (values: string) => string, yes: string, no: string) =>
      choiceFilter({
        key,
        label,
        join,
        sentence,
        choices: [
          { value: 'true', label: yes },
          { value: 'false', label: no },
        ],
      })
    return [
      numberFilter({
        key: 'spend_min',
        label: t('filter.spendMin'),
        sentence: (value) => t('filter.spendMinIs', { value: money(value) }),
      }),
      numberFilter({
        key: 'spend_max',
        label: t('filter.spendMax'),
        sentence: (value) => t('filter.spendMaxIs', { value: money(value) }),
      }),
      numberFilter({
        key: 'orders_min',
        label: t('filter.ordersMin'),
        sentence: (value) => t('filter.ordersMinIs', { value: days(value) }),
      }),
      numberFilter({
        key: 'orders_max',
        label: t('filter.ordersMax'),
        sentence: (value) => t('filter.ordersMaxIs', { value: days(value) }),
      }),
      numberFilter({
        key: 'last_order_days_min',
        label: t('filter.lastMin'),
        unit: t('filter.days'),
        sentence: (value) => t('filter.lastMinIs', { value: days(value) }),
      }),
      numberFilter({
        key: 'last_order_days_max',
        label: t('filter.lastMax'),
        unit: t('filter.days'),
        sentence: (value) => t('filter.lastMaxIs', { value: days(value) }),
      }),
      numberFilter({
        key: 'last_seen_days_max',
        label: t('filter.seenMax'),
        unit: t('filter.days'),
        sentence: (value) => t('filter.seenMaxIs', { value: days(value) }),
      }),
      numberFilter({
        key: 'first_seen_days_max',
        label: t('filter.knownMax'),
        unit: t('filter.days'),
        sentence: (value) => t('filter.knownMaxIs', { value: days(value) }),
      }),
      choiceFilter({
        key: 'channel',
        label: t('filter.channel'),
        several: true,
        join,
        choices: CHANNELS.map((value) => ({ value, label: shared(`channel.${value}`) })),
        sentence: (values) => t('filter.channelIs', { values }),
      }),
      flag(
        'email',
        t('filter.email'),
        (values) => t('filter.emailIs', { values }),
        t('filter.allowed'),
        t('filter.notAllowed'),
      ),
      flag(
        'merged',
        t('filter.merged'),
        (values) => t('filter.mergedIs', { values }),
        t('filter.wasMerged'),
        t('filter.notMerged'),
      ),
      flag(
        'refused',
        t('filter.refused'),
        (values) => t('filter.refusedIs', { values }),
        t('filter.hasRefusal'),
        t('filter.noRefusal'),
      ),
    ]
  }, [t, shared, format, money])
}
