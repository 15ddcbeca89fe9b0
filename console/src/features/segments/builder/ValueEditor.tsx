import { AutoComplete, Input, InputNumber, Select } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage, useValues, type ValueSource } from '../api'
import { arityOf, isMatching, labelIn, type ValueKind } from '../fields'
import styles from './Builder.module.css'

export interface ValueEditorProps {
  kind: ValueKind
  operator: string
  value: unknown
  label: string
  unit?: string | undefined
  /** Where values worth offering come from; none for what is only typed. */
  source: ValueSource | null
  suggested?: readonly string[]
  valueLabels?: Readonly<Record<string, Readonly<Record<string, string>>>>
  isBad: boolean
  onChange: (value: unknown) => void
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** One editor per kind of value; what it gives is what the API takes. */
export function ValueEditor(props: ValueEditorProps) {
  const arity = arityOf(props.operator)
  if (arity === 'none') return null
  switch (props.kind) {
    case 'number':
    case 'days':
      return arity === 'many' ? (
        <NumberList {...props} />
      ) : arity === 'two' ? (
        <NumberRange {...props} />
      ) : (
        <OneNumber {...props} />
      )
    case 'moment':
      return arity === 'two' ? <DayRange {...props} /> : <OneDay {...props} />
    case 'flag':
      return <YesNo {...props} />
    case 'text':
    case 'set':
      return arity === 'many' ? <TextList {...props} /> : <OneText {...props} />
  }
}

const status = (isBad: boolean) => (isBad ? { status: 'error' as const } : {})

function NumberField({ kind, value, unit, label, isBad, onChange }: Omit<ValueEditorProps, 'source' | 'operator'>) {
  return (
    <InputNumber
      className={styles.number ?? ''}
      controls={false}
      aria-label={label}
      {...(kind === 'days' ? { precision: 0, min: 0, max: 36_500 } : {})}
      value={typeof value === 'number' || typeof value === 'string' ? Number(value) : null}
      suffix={unit}
      {...status(isBad)}
      onChange={(number) => onChange(number ?? undefined)}
    />
  )
}

const OneNumber = (props: ValueEditorProps) => <NumberField {...props} />

function NumberRange(props: ValueEditorProps) {
  const { t } = useTranslation('segments')
  const [low, high] = asList(props.value)
  return (
    <span className={styles.range}>
      <NumberField {...props} value={low} label={t('value.from')} onChange={(next) => props.onChange([next, high])} />
      <span aria-hidden="true">–</span>
      <NumberField {...props} value={high} label={t('value.to')} onChange={(next) => props.onChange([low, next])} />
    </span>
  )
}

function NumberList({ value, label, isBad, onChange }: ValueEditorProps) {
  const { t } = useTranslation('segments')
  return (
    <Select
      mode="tags"
      className={styles.values ?? ''}
      aria-label={label}
      placeholder={<span className={styles.placeholder}>{t('value.numbers')}</span>}
      tokenSeparators={[',', '，', '、', ' ']}
      suffixIcon={null}
      open={false}
      value={asList(value).map(String)}
      {...status(isBad)}
      onChange={(texts: string[]) => onChange(texts.map(Number).filter((number) => Number.isFinite(number)))}
    />
  )
}

function YesNo({ value, label, onChange }: ValueEditorProps) {
  const { t } = useTranslation('segments')
  return (
    <Select
      aria-label={label}
      value={String(value)}
      options={[
        { value: 'true', label: t('value.yes') },
        { value: 'false', label: t('value.no') },
      ]}
      onChange={(next) => onChange(next === 'true')}
    />
  )
}

/** The calendar is a load of its own: few rules name a date. */
const DayEditor = lazy(() => import('./DayEditor'))

const OneDay = (props: ValueEditorProps) => (
  <Suspense fallback={<Input className={styles.number ?? ''} aria-label={props.label} disabled />}>
    <DayEditor {...props} />
  </Suspense>
)

function DayRange(props: ValueEditorProps) {
  const { t } = useTranslation('segments')
  const [low, high] = asList(props.value)
  return (
    <span className={styles.range}>
      <OneDay {...props} value={low} label={t('value.from')} onChange={(next) => props.onChange([next, high])} />
      <span aria-hidden="true">–</span>
      <OneDay {...props} value={high} label={t('value.to')} onChange={(next) => props.onChange([low, next])} />
    </span>
  )
}

/** What may be chosen: known codes under their names, then what occurs, then what is chosen already. */
function useChoices({ source, suggested = [], valueLabels = {} }: ValueEditorProps, chosen: readonly string[]) {
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [wanted, setWanted] = useState(false)
  const known = suggested.length > 0
  const { data, isFetching } = useValues(wanted && !known ? source : null, search)
  const values = [...new Set([...suggested, ...(data ?? []).map((each) => each.value), ...chosen])]
  return {
    options: values.map((value) => ({ value, label: labelIn(valueLabels[value] ?? {}, language, value) })),
    isFetching,
    setSearch,
    begin: () => setWanted(true),
    isNamed: Object.keys(valueLabels).length > 0,
  }
}

function OneText(props: ValueEditorProps) {
  const { value, label, operator, isBad, onChange } = props
  const { t } = useTranslation('segments')
  const text = value === undefined ? '' : String(value)
  const { options, begin, setSearch, isNamed } = useChoices(props, text ? [text] : [])
  if (isMatching(operator) || (!props.source && !isNamed)) {
    return (
      <Input
        className={styles.text ?? ''}
        aria-label={label}
        maxLength={200}
        value={text}
        {...status(isBad)}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    )
  }
  if (isNamed) {
    return (
      <Select
        className={styles.text ?? ''}
        aria-label={label}
        placeholder={<span className={styles.placeholder}>{t('value.choose')}</span>}
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        value={text || null}
        popupMatchSelectWidth={false}
        {...status(isBad)}
        onOpenChange={(open) => open && begin()}
        onChange={(next) => onChange(next ?? undefined)}
      />
    )
  }
  return (
    <AutoComplete
      className={styles.text ?? ''}
      aria-label={label}
      placeholder={<span className={styles.placeholder}>{t('value.choose')}</span>}
      options={options}
      value={text}
      popupMatchSelectWidth={false}
      {...status(isBad)}
      onFocus={begin}
      showSearch={{ onSearch: setSearch }}
      onChange={(next: string) => onChange(next || undefined)}
    />
  )
}

function TextList(props: ValueEditorProps) {
  const { value, label, isBad, onChange } = props
  const { t } = useTranslation('segments')
  const chosen = asList(value).map(String)
  const { options, begin, setSearch, isFetching, isNamed } = useChoices(props, chosen)
  return (
    <Select
      // Where values have names, whoever types a name means that value; the server would look for it among the codes.
      mode={isNamed ? 'multiple' : 'tags'}
      className={styles.values ?? ''}
      aria-label={label}
      placeholder={<span className={styles.placeholder}>{t('value.chooseSome')}</span>}
      options={options}
      value={chosen}
      loading={isFetching}
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label', ...(isNamed ? {} : { onSearch: setSearch }) }}
      {...status(isBad)}
      onOpenChange={(open) => open && begin()}
      onChange={(next: string[]) => onChange(next)}
    />
  )
}
