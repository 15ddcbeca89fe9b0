import { Button } from 'antd'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FormSection.module.css'

export interface FormSectionProps {
  title: string
  about?: string
  children: ReactNode
}

/** One subject of a form: what it is at the left, its fields in one column at the right. */
export function FormSection({ title, about, children }: FormSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  )
}

export interface FormFootProps {
  /** Verb and object. */
  submit: string
  onCancel?: () => void
  working?: boolean
  /** How many fields need mending; counted here, told at each field. */
  problems?: number
}

export function FormFoot({ submit, onCancel, working = false, problems = 0 }: FormFootProps) {
  const { t } = useTranslation('shared')
  return (
    <div className={styles.foot}>
      <span className={styles.problems} aria-live="polite">
        {problems > 0 && t('form.problems', { count: problems })}
      </span>
      {onCancel && <Button onClick={onCancel}>{t('action.cancel')}</Button>}
      <Button type="primary" htmlType="submit" loading={working}>
        {submit}
      </Button>
    </div>
  )
}
