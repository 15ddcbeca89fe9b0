import { Select } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SegmentField } from '../api'
import { useLanguage } from '../api'
import { type Fields, labelIn } from '../fields'
import styles from './Builder.module.css'

export interface FieldSelectProps {
  fields: Fields
  value: string | null
  label: string
  placeholder?: string
  /** Which may be chosen; all of them without it. */
  among?: (field: SegmentField) => boolean
  isBad?: boolean
  onChange: (code: string) => void
}

/** The fields by what they are about; found by their name in either language. */
export function FieldSelect({ fields, value, label, placeholder, among, isBad = false, onChange }: FieldSelectProps) {
  const language = useLanguage()
  const { t } = useTranslation('segments')
  const options = useMemo(
    () =>
      fields
        .groups()
        .map(({ table, fields: inside }) => ({
          label: labelIn(inside[0]?.table_label ?? {}, language, table),
          title: table,
          options: inside
            .filter((field) => among?.(field) ?? true)
            .map((field) => ({
              value: field.code,
              label: field.is_prefix ? t('field.anyTrait') : labelIn(field.label, language, field.code),
              words: `${Object.values(field.label).join(' ')} ${field.code}`.toLowerCase(),
            })),
        }))
        .filter((group) => group.options.length > 0),
    [fields, language, among, t],
  )
  return (
    <Select
      className={styles.field ?? ''}
      aria-label={label}
      placeholder={<span className={styles.placeholder}>{placeholder}</span>}
      popupMatchSelectWidth={false}
      listHeight={360}
      showSearch={{
        filterOption: (typed, option) =>
          String((option as { words?: string } | undefined)?.words ?? '').includes(typed.trim().toLowerCase()),
      }}
      options={options}
      value={value}
      {...(isBad ? { status: 'error' as const } : {})}
      onChange={(code: string) => onChange(code)}
    />
  )
}
