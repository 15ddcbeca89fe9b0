import { dayPlus, startOfDay } from '@/shared/format/day'
import { endsOf } from '@/shared/ui/table/rangeFilters'
import type { Sort } from '@/shared/ui/table/tableAddress'
import { sortText } from '@/shared/ui/table/tableAddress'
import type { Conditions } from './api'

/** The conditions in the address as the API takes them: ranges become their ends, days become moments. */
export function conditionsOf(
  filters: Readonly<Record<string, string>>,
  search: string,
  timeZone: string,
  days: 'placed' | 'returned',
): Conditions {
  const { [days]: range, value, ...rest } = filters
  const [from, to] = endsOf(range ?? '')
  const [least, most] = endsOf(value ?? '')
  return {
    ...rest,
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(from ? { [`${days}_from`]: startOfDay(from, timeZone) } : {}),
    ...(to ? { [`${days}_before`]: startOfDay(dayPlus(to, 1), timeZone) } : {}),
    ...(least ? { value_min: least } : {}),
    ...(most ? { value_max: most } : {}),
  }
}

export function pageOf(conditions: Conditions, sort: Sort | null, cursor: string | null): Conditions {
  return { ...conditions, ...(sort ? { sort: sortText(sort) } : {}), ...(cursor ? { cursor } : {}) }
}
