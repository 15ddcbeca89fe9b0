import { Form, Select } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { type Scope, usePlaces } from '../api'
import { useWords } from '../words/useWords'
import styles from './ScopeFields.module.css'

const DIMENSIONS = ['brands', 'locations', 'channels'] as const
const ALL = { brands: 'allBrands', locations: 'allLocations', channels: 'allChannels' } as const

export const EVERYWHERE: Scope = { brands: null, locations: null, channels: null }

export interface ScopeFieldsProps {
  value: Scope
  onChange: (scope: Scope) => void
  /** What is wrong with the locations, told at their field. */
  locationProblem?: string | undefined
}

/** Brands, locations and channels by name; nothing chosen in a field means all of them. */
export function ScopeFields({ value, onChange, locationProblem }: ScopeFieldsProps) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const places = usePlaces()
  const options = useMemo(() => {
    const named = (dimension: keyof Scope, code: string) => {
      const name = words.place(dimension, code, places.data)
      return { value: code, label: name === code ? code : `${name} · ${code}` }
    }
    // What a scope names but nobody registered stays visible and can be taken out.
    const all = (dimension: keyof Scope, codes: readonly string[]) =>
      [...new Set([...codes, ...(value[dimension] ?? [])])].map((code) => named(dimension, code))
    return {
      brands: all('brands', places.data?.brands.map((each) => each.code) ?? []),
      locations: all('locations', places.data?.locations.map((each) => each.code) ?? []),
      channels: all('channels', places.data?.channels.map((each) => each.code) ?? []),
    }
  }, [places.data, words, value])
  return (
    <div className={styles.fields}>
      {DIMENSIONS.map((dimension) => {
        const problem = dimension === 'locations' ? locationProblem : undefined
        const isCut = dimension === 'locations' && places.data && !places.data.is_complete
        return (
          <Form.Item
            key={dimension}
            label={t(`scope.${dimension}`)}
            {...(problem ? { validateStatus: 'error' as const, help: problem } : {})}
            {...(isCut ? { extra: t('scope.incomplete', { shown: format.number(places.data.locations.length) }) } : {})}
          >
            <Select
              mode="multiple"
              allowClear
              maxTagCount="responsive"
              aria-label={t(`scope.${dimension}`)}
              placeholder={t(`scope.${ALL[dimension]}`)}
              loading={places.isPending}
              value={value[dimension] ?? []}
              options={options[dimension]}
              optionFilterProp="label"
              notFoundContent={<span className="ms-muted">{t('scope.noneKnown')}</span>}
              onChange={(codes: string[]) => onChange({ ...value, [dimension]: codes.length ? codes : null })}
            />
          </Form.Item>
        )
      })}
    </div>
  )
}
