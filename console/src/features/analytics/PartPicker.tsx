import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '@/shared/preferences'
import { useParts } from './api'
import { wordsOf } from './metricWords'
import styles from './PartPicker.module.css'

interface PartPickerProps {
  dimension: string
  /** What it says when nothing is chosen: "All channels". */
  all: string
  value: readonly string[]
  onChange: (value: readonly string[]) => void
  width?: number
}

/** Chooses values of a dimension; offers those in use, as far as the person may see. */
export function PartPicker({ dimension, all, value, onChange, width = 152 }: PartPickerProps) {
  const { t } = useTranslation('analytics')
  const { language } = usePreferences().preferences
  const [search, setSearch] = useState('')
  const { data, isFetching, isError } = useParts(dimension, search)
  const options = (data ?? []).map((part) => ({ value: part.code, label: wordsOf(part.name, language) || part.code }))
  // With a single place there is nothing to choose.
  if (data && data.length < 2 && !search && value.length === 0) return null
  return (
    <Select
      mode="multiple"
      aria-label={all}
      placeholder={<span className={styles.all}>{all}</span>}
      value={[...value]}
      onChange={(chosen: string[]) => onChange(chosen)}
      options={options}
      loading={isFetching}
      maxTagCount="responsive"
      showSearch={{ filterOption: false, onSearch: setSearch }}
      notFoundContent={isError ? t('filter.failed') : t('filter.nothing')}
      style={{ minWidth: width, maxWidth: 260 }}
      popupMatchSelectWidth={240}
    />
  )
}
