import { Button, Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { StateTag } from '@/shared/ui/StateTag'
import type { FileShape, ImportField, ImportKind } from './api'
import styles from './Imports.module.css'
import { fieldLabel } from './MappingStep'
import { type Filling, fillingOf, type MappingDocument, optionOf, withField, withOption } from './mappingDocument'
import { plain } from './words'

const NONE = '(none)'
const CONSTANT = '(constant)'
const RULE = '(rule)'

type FileColumn = FileShape['columns'][number]

interface FieldFormProps {
  kind: ImportKind
  document: MappingDocument
  columns: readonly FileColumn[]
  problemField: string | null
  /** Columns that no field reads; null while that is not known. */
  unknown: readonly string[] | null
  onChange: (document: MappingDocument) => void
}

/** Field by field: which column fills it, or which fixed value. Required ones first, unused ones folded away. */
export function FieldForm({ kind, document, columns, problemField, unknown, onChange }: FieldFormProps) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const [isWhole, setIsWhole] = useState(false)
  const fields = useMemo(() => [...kind.fields].sort((a, b) => Number(b.required) - Number(a.required)), [kind])
  // What was in use when the form opened stays in its place, also after it was emptied.
  const [kept] = useState(
    () => new Set(fields.filter((each) => fillingOf(document, each.name).kind !== 'none').map((each) => each.name)),
  )
  const inUse = (field: ImportField) =>
    field.required || kept.has(field.name) || fillingOf(document, field.name).kind !== 'none'
  const shown = isWhole ? fields : fields.filter(inUse)
  const hidden = fields.length - shown.length
  const options = Object.entries(kind.options).filter(([, allowed]) => allowed.length > 0)
  return (
    <>
      <div style={{ overflowX: 'auto' }}>
        <table className={styles.fields}>
          <caption className="ms-unseen">{t('mapping.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mapping.field')}</th>
              <th scope="col">{t('mapping.filledFrom')}</th>
              <th scope="col">{t('mapping.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldRow
                key={field.name}
                field={field}
                label={fieldLabel(field, format.language)}
                filling={fillingOf(document, field.name)}
                columns={columns}
                isWrong={field.name === problemField}
                onChange={(change) => onChange(withField(document, field.name, change))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.foot}>
        {(hidden > 0 || isWhole) && (
          <Button type="link" size="small" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? t('mapping.fewer') : t('mapping.more', { count: hidden, shown: format.number(hidden) })}
          </Button>
        )}
        {unknown && unknown.length > 0 && (
          <span className={styles.note}>
            {t('mapping.unknown', {
              count: unknown.length,
              columns: unknown.join(format.language === 'zh-CN' ? '、' : ', '),
            })}
          </span>
        )}
      </div>
      {options.length > 0 && (
        <div className={styles.facts}>
          {options.map(([name, allowed]) => (
            <label key={name} htmlFor={`option-${name}`}>
              <small>{optionName(t, name)}</small>
              <Select
                id={`option-${name}`}
                style={{ width: 240 }}
                allowClear
                placeholder={t('mapping.usual')}
                value={optionOf(document, name)}
                onChange={(value) => onChange(withOption(document, name, value ?? null))}
                options={allowed.map((value) => ({ value, label: optionValue(t, name, value) }))}
              />
            </label>
          ))}
        </div>
      )}
    </>
  )
}

type Words = ReturnType<typeof useTranslation<'imports'>>['t']
const OPTIONS = ['unknown_product', 'missing_stock', 'link_returns'] as const
const VALUES = ['register', 'keep', 'refuse', 'presume', 'latest_earlier_order'] as const

function optionName(t: Words, name: string): string {
  const known = OPTIONS.find((each) => each === name)
  return known ? t(`option.${known}`) : plain(name)
}

function optionValue(t: Words, _name: string, value: string): string {
  const known = VALUES.find((each) => each === value)
  return known ? t(`optionValue.${known}`) : plain(value)
}

interface FieldRowProps {
  field: ImportField
  label: string
  filling: Filling
  columns: readonly FileColumn[]
  isWrong: boolean
  onChange: (change: { column: string } | { constant: string } | null) => void
}

function FieldRow({ field, label, filling, columns, isWrong, onChange }: FieldRowProps) {
  const { t } = useTranslation('imports')
  const isMissing = field.required && filling.kind === 'none'
  const column = filling.kind === 'column' ? findColumn(columns, filling.column) : undefined
  const value =
    filling.kind === 'none'
      ? NONE
      : filling.kind === 'column'
        ? filling.column
        : filling.kind === 'constant'
          ? CONSTANT
          : RULE
  const choose = (next: string) => {
    if (next === NONE) onChange(null)
    else if (next === CONSTANT) onChange({ constant: '' })
    else if (next !== RULE) onChange({ column: next })
  }
  return (
    <tr>
      <td>
        <span className={styles.fieldName}>{label}</span>
        <span className={styles.fieldCode}>
          {field.name} {field.required && <>· {t('mapping.required')}</>}
        </span>
      </td>
      <td>
        <div className={styles.inputs}>
          <Select
            aria-label={t('mapping.columnFor', { field: label })}
            showSearch
            optionFilterProp="label"
            status={isMissing || isWrong || (filling.kind === 'column' && !column) ? 'error' : ''}
            value={value}
            onChange={choose}
            options={[
              { value: NONE, label: t('mapping.none') },
              { value: CONSTANT, label: t('mapping.constant') },
              ...(value === RULE ? [{ value: RULE, label: t('mapping.rule') }] : []),
              ...(filling.kind === 'column' && !column
                ? [{ value: filling.column, label: t('mapping.absentColumn', { column: filling.column }) }]
                : []),
              ...columns.map(({ name }) => ({ value: name, label: name })),
            ]}
          />
          {filling.kind === 'constant' && (
            <Input
              aria-label={t('mapping.constantFor', { field: label })}
              value={filling.value}
              maxLength={200}
              onChange={(event) => onChange({ constant: event.target.value })}
            />
          )}
          {isMissing && <span className={styles.bad}>{t('mapping.isMissing')}</span>}
        </div>
      </td>
      <td className={styles.samples}>
        {column ? (
          column.samples.map((sample) => String(sample)).join(' · ') || t('mapping.empty')
        ) : filling.kind === 'rule' ? (
          t('mapping.combined', { columns: filling.columns.join(' + ') })
        ) : filling.kind === 'chosen' ? (
          <>
            {t('mapping.decided')}{' '}
            {[...new Set(filling.values)].map((each) => (
              <StateTag key={each}>{each}</StateTag>
            ))}
          </>
        ) : filling.kind === 'constant' ? (
          t('mapping.sameEverywhere')
        ) : (
          '–'
        )}
        {filling.kind === 'column' && !filling.isPlain && <div className={styles.note}>{t('mapping.withSteps')}</div>}
      </td>
    </tr>
  )
}

/** Case does not tell columns apart, here as on the server. */
function findColumn(columns: readonly FileColumn[], name: string): FileColumn | undefined {
  return columns.find((column) => column.name.toLowerCase() === name.toLowerCase())
}
