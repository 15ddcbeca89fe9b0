import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import type { Filter } from '@/shared/ui/table/filter'

const RANGE = /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/

export interface RangeFilter {
  key: string
  label: string
  from: string
  to: string
  sentence: (from: string, to: string) => string
}

/** Days from and to, both included, as they stand in the address: `2026-11-01..2026-11-22`. */
export function rangeFilter({ key, label, from, to, sentence }: RangeFilter): Filter {
  return {
    key,
    label,
    isValid: (value) => {
      const [first = '', last = ''] = value.split('..')
      return RANGE.test(value) && first <= last && dayjs(first).isValid() && dayjs(last).isValid()
    },
    sentence: (value) => {
      const [first = '', last = ''] = value.split('..')
      return sentence(first, last)
    },
    edit: (value, change) => {
      const [first, last] = RANGE.test(value) ? value.split('..') : []
      return (
        <DatePicker.RangePicker
          aria-label={label}
          autoFocus
          value={first && last ? [dayjs(first), dayjs(last)] : null}
          placeholder={[from, to]}
          onChange={(days) =>
            change(days?.[0] && days[1] ? `${days[0].format('YYYY-MM-DD')}..${days[1].format('YYYY-MM-DD')}` : '')
          }
        />
      )
    },
  }
}
