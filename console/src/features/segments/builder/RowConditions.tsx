import { AutoComplete, Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseOutlined, PlusOutlined } from '@/shared/ui/icons'
import { type SegmentField, useLanguage, useValues } from '../api'
import { arityOf, columnOf, filterKind, filterOperators, firstValue, labelIn } from '../fields'
import { operatorKey } from '../operators'
import type { Condition, Problem, RowFilter, RuleParams } from '../rule'
import styles from './Builder.module.css'
import { ValueEditor } from './ValueEditor'

interface Props {
  rule: Condition
  field: SegmentField
  problems: readonly Problem[]
  onChange: (params: RuleParams, key?: string) => void
}

/** What of a person's orders, products or events the condition looks at: a window of time, and conditions on them. */
export function RowConditions({ rule, field, problems, onChange }: Props) {
  const { t } = useTranslation('segments')
  const language = useLanguage()
  const params = rule.params ?? {}
  const where = params.where ?? []
  const setFilter = (place: number, filter: RowFilter | null, key?: string) =>
    onChange(
      {
        ...params,
        where: filter
          ? where.map((each, other) => (other === place ? filter : each))
          : where.filter((_, other) => other !== place),
      },
      key,
    )
  const addColumn = (code: string) => {
    const column = field.filter_columns.find((each) => each.code === code)
    if (!column) return
    const operator = column.type === 'number' ? '>=' : 'in'
    onChange({
      ...params,
      where: [...where, { column: code, operator, value: firstValue(column.type as 'text', operator) }],
    })
  }
  const addProperty = () =>
    onChange({ ...params, where: [...where, { property: '', operator: '=', value: undefined }] })

  const canFilter = field.filter_columns.length > 0 || field.takes_properties
  if (!field.takes_window && !canFilter) return null
  return (
    <div className={styles.narrow}>
      {field.takes_window && (
        <Window
          days={params.within_days}
          isBad={problems.some((each) => each.part.startsWith('params.within_days'))}
          onChange={(days) => {
            const { within_days: _, ...rest } = params
            onChange(days === undefined ? rest : { ...rest, within_days: days }, `${rule.id}-window`)
          }}
        />
      )}
      {where.map((filter, place) => (
        <FilterRow
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions on rows have no identity of their own
          key={place}
          field={field}
          filter={filter}
          event={params.event}
          isBad={problems.some((each) => each.part.startsWith(`params.where[${place}]`))}
          onChange={(next) => setFilter(place, next, `${rule.id}-where-${place}`)}
          onRemove={() => setFilter(place, null)}
        />
      ))}
      {field.filter_columns.length > 0 && where.length < 10 && (
        <Select
          className={styles.addFilter ?? ''}
          variant="borderless"
          aria-label={t('where.add')}
          placeholder={
            <span className={styles.addWords}>
              <PlusOutlined /> {t('where.add')}
            </span>
          }
          suffixIcon={null}
          popupMatchSelectWidth={false}
          value={null}
          options={field.filter_columns.map((column) => ({
            value: column.code,
            label: labelIn(column.label, language, column.code),
          }))}
          onChange={(code: string | null) => code && addColumn(code)}
        />
      )}
      {field.takes_properties && where.length < 10 && (
        <Button type="link" size="small" icon={<PlusOutlined />} onClick={addProperty}>
          {t('where.addProperty')}
        </Button>
      )}
    </div>
  )
}

const USUAL_WINDOW = 90

function Window({
  days,
  isBad,
  onChange,
}: {
  days: number | undefined
  isBad: boolean
  onChange: (days: number | undefined) => void
}) {
  const { t } = useTranslation('segments')
  return (
    <span className={styles.window}>
      <Select
        aria-label={t('window.label')}
        value={days === undefined ? 'ever' : 'last'}
        popupMatchSelectWidth={false}
        options={[
          { value: 'ever', label: t('window.ever') },
          { value: 'last', label: t('window.last') },
        ]}
        onChange={(choice) => onChange(choice === 'ever' ? undefined : USUAL_WINDOW)}
      />
      {days !== undefined && (
        <InputNumber
          className={styles.days ?? ''}
          controls={false}
          precision={0}
          min={1}
          max={36_500}
          aria-label={t('window.days')}
          suffix={t('window.unit')}
          value={days}
          {...(isBad ? { status: 'error' as const } : {})}
          onChange={(next) => next !== null && onChange(next)}
        />
      )}
    </span>
  )
}

interface FilterRowProps {
  field: SegmentField
  filter: RowFilter
  event: string | undefined
  isBad: boolean
  onChange: (filter: RowFilter) => void
  onRemove: () => void
}

function FilterRow({ field, filter, event, isBad, onChange, onRemove }: FilterRowProps) {
  const { t } = useTranslation('segments')
  const language = useLanguage()
  const column = columnOf(field, filter)
  const kind = filterKind(field, filter)
  const name = column ? labelIn(column.label, language, column.code) : (filter.property ?? '')
  const setOperator = (operator: string) => {
    const sameKind = filterKind(field, { ...filter, operator }) === kind
    const same = sameKind && arityOf(operator) === arityOf(filter.operator)
    onChange({ ...filter, operator, value: same ? filter.value : firstValue(kind, operator) })
  }
  return (
    <span className={styles.filter}>
      {column ? (
        <span className={styles.filterName}>{t('where.whose', { column: name })}</span>
      ) : (
        <PropertyName
          event={event}
          value={filter.property ?? ''}
          onChange={(property) => onChange({ ...filter, property })}
        />
      )}
      <Select
        className={styles.operator ?? ''}
        aria-label={t('rule.operatorOf', { field: name })}
        popupMatchSelectWidth={false}
        value={filter.operator}
        options={filterOperators(field, filter).map((operator) => ({
          value: operator,
          label: wordsOf(t, column ? kind : 'text', operator),
        }))}
        onChange={setOperator}
      />
      <ValueEditor
        kind={kind}
        operator={filter.operator}
        value={filter.value}
        label={t('rule.valueOf', { field: name })}
        source={column && kind === 'text' ? { kind: 'field', code: field.code, column: column.code } : null}
        valueLabels={column?.value_labels ?? {}}
        isBad={isBad}
        onChange={(value) => onChange({ ...filter, value })}
      />
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('where.remove', { column: name })}
        onClick={onRemove}
      />
    </span>
  )
}

type Words = ReturnType<typeof useTranslation<'segments'>>['t']

const wordsOf = (t: Words, kind: Parameters<typeof operatorKey>[0], operator: string) => {
  const key = operatorKey(kind, operator)
  return key ? t(key) : operator
}

function PropertyName({
  event,
  value,
  onChange,
}: {
  event: string | undefined
  value: string
  onChange: (name: string) => void
}) {
  const { t } = useTranslation('segments')
  const [wanted, setWanted] = useState(false)
  const { data } = useValues(wanted && event ? { kind: 'properties', event } : null, '')
  return (
    <AutoComplete
      className={styles.property ?? ''}
      aria-label={t('where.property')}
      placeholder={t('where.property')}
      value={value}
      options={(data ?? []).map((each) => ({ value: each.value }))}
      popupMatchSelectWidth={false}
      onFocus={() => setWanted(true)}
      onChange={(next: string) => onChange(next)}
    />
  )
}
