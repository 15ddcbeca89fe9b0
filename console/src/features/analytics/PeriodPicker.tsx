import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import type { Coverage } from './api'
import { type Comparison, type Period, wholeWeeks } from './period'

const PRESETS = [4, 6, 13, 26, 52] as const
const COMPARISONS: readonly Comparison[] = ['previous', 'year', 'none']

interface PeriodPickerProps {
  coverage: Coverage | undefined
  period: Period | null
  onChange: (period: Period) => void
}

/** Whole weeks at one click, or any days. */
export function PeriodPicker({ coverage, period, onChange }: PeriodPickerProps) {
  const { t } = useTranslation('analytics')
  const { first_day: first, last_day: last } = coverage ?? {}
  const presets = last
    ? PRESETS.map((weeks) => {
        const { from, to } = wholeWeeks(weeks, last)
        return {
          label: t('period.weeks', { count: weeks }),
          value: [dayjs(from), dayjs(to)] as [dayjs.Dayjs, dayjs.Dayjs],
        }
      })
    : []
  return (
    <DatePicker.RangePicker
      aria-label={t('period.pick')}
      placeholder={[t('period.from'), t('period.to')]}
      value={period ? [dayjs(period.from), dayjs(period.to)] : null}
      presets={[
        ...presets,
        ...(first && last
          ? [{ label: t('period.all'), value: [dayjs(first), dayjs(last)] as [dayjs.Dayjs, dayjs.Dayjs] }]
          : []),
      ]}
      onChange={(dates) => {
        const [from, to] = dates ?? []
        if (from && to) onChange({ from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') })
      }}
      allowEmpty
      allowClear={false}
      style={{ width: 240 }}
    />
  )
}

export function ComparisonPicker({ value, onChange }: { value: Comparison; onChange: (value: Comparison) => void }) {
  const { t } = useTranslation('analytics')
  return (
    <Select
      aria-label={t('compare.label')}
      value={value}
      onChange={onChange}
      options={COMPARISONS.map((each) => ({ value: each, label: t(`compare.${each}`) }))}
      style={{ minWidth: 148 }}
    />
  )
}
