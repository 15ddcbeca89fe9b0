import { useMemo } from 'react'
import { useNow } from '../clock'
import { usePreferences } from '../preferences'
import { useSession } from '../session'
import { formatDuration, formatRelative } from './duration'
import type { Figure } from './locale'
import { clockTime, dateRange, type Moment, proseDate, tableDate, tableDateTime } from './moment'
import { compactMoney, formatMoney, type MoneyStyle } from './money'
import { axisNumber, compactNumber, formatCompact, formatNumber, type NumberStyle } from './number'
import { formatChange, formatPoints, formatShare } from './share'

type MoneyOptions = Partial<Omit<MoneyStyle, 'severalCurrencies'>>

/** The formats bound to the person's language and the trade's currency and time zone. */
export function useFormat() {
  const { language } = usePreferences().preferences
  const { currency, currenciesInUse, timeZone } = useSession().deployment
  const now = useNow(60)
  return useMemo(() => {
    const money = (options?: MoneyOptions): MoneyStyle => ({
      currency,
      severalCurrencies: currenciesInUse.length > 1,
      ...options,
    })
    return {
      language,
      number: (value: Figure, style?: NumberStyle) => formatNumber(value, language, style),
      compact: (value: Figure, style?: NumberStyle) => formatCompact(value, language, style),
      compactParts: (value: Figure, style?: NumberStyle) => compactNumber(value, language, style),
      axis: (largest: number) => axisNumber(largest, language),
      money: (amount: Figure, options?: MoneyOptions) => formatMoney(amount, language, money(options)),
      compactMoney: (amount: Figure, options?: MoneyOptions) => compactMoney(amount, language, money(options)),
      share: (share: Figure, decimals?: number) => formatShare(share, language, decimals),
      change: (change: Figure, decimals?: number) => formatChange(change, language, decimals),
      points: (change: Figure, decimals?: number) => formatPoints(change, language, decimals),
      dateTime: (moment: Moment) => tableDateTime(moment, timeZone),
      date: (moment: Moment) => tableDate(moment, timeZone),
      time: (moment: Moment) => clockTime(moment, timeZone),
      prose: (moment: Moment) => proseDate(moment, language, timeZone, now),
      range: (from: Moment, to: Moment) => dateRange(from, to, language, timeZone, now),
      duration: (seconds: number | null | undefined) => formatDuration(seconds, language),
      relative: (moment: Moment) => {
        const at = moment === null || moment === undefined ? Number.NaN : new Date(moment).getTime()
        return formatRelative(at, now, language) ?? proseDate(moment, language, timeZone, now)
      },
    }
  }, [language, currency, currenciesInUse, timeZone, now])
}

export type Format = ReturnType<typeof useFormat>
