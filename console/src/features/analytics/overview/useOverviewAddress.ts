import { useMemo } from 'react'
import { type UrlCodec, urlChoice, urlRange, urlText } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import type { Coverage, Filters } from '../api'
import { type Comparison, comparedWith, isCovered, type Period, wholeWeeks } from '../period'

/** Several codes in one key, `?channel=web,store`. */
export function urlCodes(): UrlCodec<readonly string[]> {
  return { standard: [], read: (text) => text.split(',').filter(Boolean), write: (value) => value.join(',') }
}

const STANDARD_WEEKS = 13
const SCHEMA = {
  range: urlRange(['', '']),
  compare: urlChoice<Comparison>(['previous', 'year', 'none'], 'previous'),
  channel: urlCodes(),
  location: urlCodes(),
  currency: urlText(),
  mode: urlChoice(['amount', 'share'], 'amount'),
}

export interface Asked {
  /** null until it is known of which days there is data. */
  period: Period | null
  compare: Comparison
  /** null where nothing is to be compared, or the data does not reach back that far. */
  before: Period | null
  /** Comparison was wanted, but data begins later. */
  isBeforeData: boolean
  filters: Filters
  /** Money of one currency only is ever added. */
  currency: string
}

/** Everything the overview asks is in its address; what is left out is the last 13 whole weeks of data. */
export function useOverviewAddress(coverage: Coverage | undefined) {
  const [address, change] = useUrlState(SCHEMA)
  const asked = useMemo((): Asked => {
    const [from, to] = address.range
    const last = coverage?.last_day
    const period = from ? { from, to } : last ? wholeWeeks(STANDARD_WEEKS, last) : null
    const wanted = period ? comparedWith(period, address.compare) : null
    const before = isCovered(wanted, coverage?.first_day ?? null) ? wanted : null
    const currencies = coverage?.currencies.map(({ code }) => code) ?? []
    return {
      period,
      compare: address.compare,
      before,
      isBeforeData: wanted !== null && before === null,
      filters: { channel: address.channel, location: address.location },
      currency: currencies.find((code) => code === address.currency) ?? currencies[0] ?? '',
    }
  }, [address, coverage])
  return { address, asked, change }
}
