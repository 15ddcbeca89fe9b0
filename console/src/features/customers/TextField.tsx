import { Input } from 'antd'
import { useId } from 'react'
import styles from './customers.module.css'

export interface TextFieldProps {
  label: string
  help?: string
  value: string
  onChange: (value: string) => void
  maxLength?: number
  autoFocus?: boolean
}

/** One line of text with its label above and what it is for below. */
export function TextField({ label, help, value, onChange, maxLength = 500, autoFocus = false }: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        maxLength={maxLength}
        autoFocus={autoFocus}
        autoComplete="off"
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      {help && <small id={`${id}-help`}>{help}</small>}
    </div>
  )
}
