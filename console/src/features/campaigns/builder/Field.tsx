import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'
import styles from './Builder.module.css'

export interface FieldProps {
  label: ReactNode
  help?: ReactNode
  /** Shown instead of the help. */
  problem?: string | undefined
  children: ReactElement<Record<string, unknown>>
}

/** One field of a form: label above, help or what is wrong below, both tied to the control. */
export function Field({ label, help, problem, children }: FieldProps) {
  const id = useId()
  const note = problem ?? help
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, {
        id,
        ...(problem ? { status: 'error', 'aria-invalid': true } : {}),
        ...(note ? { 'aria-describedby': `${id}-note` } : {}),
      })}
      {note && (
        <div id={`${id}-note`} className={problem ? styles.problem : styles.help}>
          {note}
        </div>
      )}
    </div>
  )
}
