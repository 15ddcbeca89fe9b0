import { Button, Input, InputNumber, Switch } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ValuesForm.module.css'

export type Values = Record<string, unknown>

export interface ValuesFormProps {
  values: Values
  /** The template's own samples: what a new row of a list begins as. */
  samples: Values
  onChange: (values: Values) => void
  readOnly?: boolean
}

/** What a template is filled with beside the person, in the shape its samples have: texts, numbers, lists of rows. */
export function ValuesForm({ values, samples, onChange, readOnly = false }: ValuesFormProps) {
  const names = Object.keys({ ...samples, ...values })
  return (
    <div className={styles.form}>
      {names.map((name) => (
        <Node
          key={name}
          path={name}
          value={values[name] ?? samples[name]}
          sample={samples[name]}
          readOnly={readOnly}
          onChange={(next) => onChange({ ...values, [name]: next })}
        />
      ))}
    </div>
  )
}

interface NodeProps {
  path: string
  value: unknown
  sample: unknown
  readOnly: boolean
  onChange: (value: unknown) => void
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function Node({ path, value, sample, readOnly, onChange }: NodeProps) {
  if (Array.isArray(value)) {
    return <Rows path={path} value={value} sample={sample} readOnly={readOnly} onChange={onChange} />
  }
  if (isObject(value)) {
    return (
      <fieldset className={styles.group}>
        <legend>
          <code>{path}</code>
        </legend>
        {Object.keys(value).map((name) => (
          <Node
            key={name}
            path={`${path}.${name}`}
            value={value[name]}
            sample={isObject(sample) ? sample[name] : undefined}
            readOnly={readOnly}
            onChange={(next) => onChange({ ...value, [name]: next })}
          />
        ))}
      </fieldset>
    )
  }
  return <Leaf path={path} value={value} readOnly={readOnly} onChange={onChange} />
}

function Leaf({ path, value, readOnly, onChange }: Omit<NodeProps, 'sample'>) {
  const id = useId()
  const name = path.split('.').at(-1) ?? path
  return (
    <div className={styles.leaf}>
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      {typeof value === 'boolean' ? (
        <Switch id={id} size="small" checked={value} disabled={readOnly} onChange={onChange} />
      ) : typeof value === 'number' ? (
        <InputNumber
          id={id}
          controls={false}
          value={value}
          readOnly={readOnly}
          onChange={(next) => onChange(next ?? 0)}
        />
      ) : (
        <Input
          id={id}
          value={value === null || value === undefined ? '' : String(value)}
          readOnly={readOnly}
          maxLength={2000}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  )
}

function Rows({ path, value, sample, readOnly, onChange }: NodeProps & { value: unknown[] }) {
  const { t } = useTranslation('content')
  const first = (Array.isArray(sample) ? sample[0] : undefined) ?? value[0] ?? ''
  return (
    <fieldset className={styles.group}>
      <legend>
        <code>{path}</code>
      </legend>
      {value.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={place} className={styles.row}>
          <div className={styles.rowHead}>
            <span className="ms-digits">{place + 1}</span>
            {!readOnly && (
              <Button
                type="link"
                size="small"
                aria-label={t('values.removeRow', { path, row: place + 1 })}
                onClick={() => onChange(value.filter((_, each) => each !== place))}
              >
                {t('values.remove')}
              </Button>
            )}
          </div>
          {isObject(row) ? (
            Object.keys(row).map((name) => (
              <Leaf
                key={name}
                path={`${path}.${name}`}
                value={row[name]}
                readOnly={readOnly}
                onChange={(next) => onChange(value.map((each, at) => (at === place ? { ...row, [name]: next } : each)))}
              />
            ))
          ) : (
            <Leaf
              path={path}
              value={row}
              readOnly={readOnly}
              onChange={(next) => onChange(value.map((each, at) => (at === place ? next : each)))}
            />
          )}
        </div>
      ))}
      {!readOnly && (
        <Button size="small" onClick={() => onChange([...value, structuredClone(first)])}>
          {t('values.add', { path })}
        </Button>
      )}
    </fieldset>
  )
}
