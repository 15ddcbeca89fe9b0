import { Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Choice, Filter } from './filter'
import styles from './rangeFilters.module.css'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Both ends of `a..b`; an open end is empty. */
export function endsOf(value: string): readonly [string, string] {
  const [from = '', to = ''] = value.split('..')
  return [from, to]
}

interface RangeFilter {
  key: string
  label: string
  /** An end that is open is null. */
  sentence: (from: string | null, to: string | null) => string
}

/** Days in the address as `2026-11-01..2026-11-07`, both ends included, either open. */
export function dayRangeFilter({ key, label, sentence }: RangeFilter): Filter {
  const isValid = (value: string) => {
    const [from, to] = endsOf(value)
    const fits = (day: string) => day === '' || (DAY.test(day) && !Number.isNaN(Date.parse(day)))
    return value.includes('..') && (from !== '' || to !== '') && fits(from) && fits(to) && (!from || !to || from <= to)
  }
  return {
    key,
    label,
    isValid,
    sentence: (value) => sentence(endsOf(value)[0] || null, endsOf(value)[1] || null),
    edit: (value, change) => <DayRange value={value} onChange={change} />,
  }
}

function DayRange({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('shared')
  const [from, to] = endsOf(value)
  return (
    <div className={styles.ends}>
      <Input
        type="date"
        aria-label={t('filter.from')}
        value={from}
        max={to || undefined}
        onChange={(event) => onChange(`${event.target.value}..${to}`)}
      />
      <span aria-hidden="true">–</span>
      <Input
        type="date"
        aria-label={t('filter.to')}
        value={to}
        min={from || undefined}
        onChange={(event) => onChange(`${from}..${event.target.value}`)}
      />
    </div>
  )
}

/** Amounts in the address as `50..200`, either end open. */
export function amountRangeFilter({ key, label, sentence }: RangeFilter): Filter {
  const fits = (text: string) => text === '' || (/^\d{1,12}(\.\d{1,2})?$/.test(text) && Number.isFinite(Number(text)))
  return {
    key,
    label,
    isValid: (value) => {
      const [from, to] = endsOf(value)
      if (!value.includes('..') || !fits(from) || !fits(to) || (from === '' && to === '')) return false
      return from === '' || to === '' || Number(from) <= Number(to)
    },
    sentence: (value) => sentence(endsOf(value)[0] || null, endsOf(value)[1] || null),
    edit: (value, change) => <AmountRange value={value} onChange={change} />,
  }
}

function AmountRange({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('shared')
  const [from, to] = endsOf(value)
  const number = (text: string) => (text === '' ? null : Number(text))
  const text = (amount: number | null) => (amount === null ? '' : String(amount))
  const common = { controls: false, min: 0, precision: 2 } as const
  return (
    <div className={styles.ends}>
      <InputNumber
        {...common}
        aria-label={t('filter.least')}
        placeholder={t('filter.least')}
        value={number(from)}
        onChange={(amount) => onChange(`${text(amount)}..${to}`)}
      />
      <span aria-hidden="true">–</span>
      <InputNumber
        {...common}
        aria-label={t('filter.most')}
        placeholder={t('filter.most')}
        value={number(to)}
        onChange={(amount) => onChange(`${from}..${text(amount)}`)}
      />
    </div>
  )
}

interface PickFilter {
  key: string
  label: string
  choices: readonly Choice[]
  sentence: (chosen: string) => string
}

/** One of many: a list to search in. What the list does not (yet) know is shown by its code. */
export function pickFilter({ key, label, choices, sentence }: PickFilter): Filter {
  return {
    key,
    label,
    isValid: (value) => value.trim() !== '',
    sentence: (value) => sentence(choices.find((choice) => choice.value === value)?.label ?? value),
    edit: (value, change) => (
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={label}
        autoFocus
        className={styles.pick ?? ''}
        value={value || null}
        options={choices.map((choice) => ({ ...choice }))}
        onChange={(picked: string | null) => change(picked ?? '')}
      />
    ),
  }
}
