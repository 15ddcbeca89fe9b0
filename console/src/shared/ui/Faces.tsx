import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Refusal } from '../api/refusal'
import { useNow } from '../clock'
import { useFormat } from '../format/useFormat'
import { Face } from './Face'
import styles from './Faces.module.css'
import { FilterOutlined, InboxOutlined, LockOutlined, WarningOutlined } from './icons'

export interface FirstUseProps {
  title: string
  /** What will appear here, and from where. */
  text: string
  /** One button. */
  action?: ReactNode
  /** The link to import the demo's data, where there is such an import. */
  demoImportPath?: string
}

export function FirstUse({ title, text, action, demoImportPath }: FirstUseProps) {
  const { t } = useTranslation('shared')
  return (
    <Face
      icon={<InboxOutlined />}
      title={title}
      text={text}
      actions={
        <>
          {action}
          {demoImportPath && <Link to={demoImportPath}>{t('face.demoImport')}</Link>}
        </>
      }
    />
  )
}

/** Repeats the filters, because what is not seen is often forgotten. */
export function NothingMatches({ filters, onClear }: { filters: readonly string[]; onClear: () => void }) {
  const { t } = useTranslation('shared')
  return (
    <Face
      icon={<FilterOutlined />}
      title={t('face.nothing')}
      text={filters.join(' · ')}
      actions={<Button onClick={onClear}>{t('filter.clear')}</Button>}
    />
  )
}

export interface ErrorFaceProps {
  /** What could not be loaded, as a noun: "Orders". */
  subject: string
  refusal: Refusal
  onRetry?: () => void
}

export function ErrorFace({ subject, refusal, onRetry }: ErrorFaceProps) {
  const { t } = useTranslation('shared')
  return (
    <Face
      role="alert"
      isBad
      icon={<WarningOutlined />}
      title={t('face.error', { subject })}
      text={refusal.isPassing ? t('face.errorPassing') : refusal.message || t('face.errorFault')}
      code={[refusal.status || null, refusal.code].filter(Boolean).join(' · ')}
      actions={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    />
  )
}

export interface NoPermissionProps {
  subject: string
  /** The right that is missing, in words. */
  right?: string | undefined
  /** Who grants it, in words. */
  grantedBy?: string
}

export function NoPermission({ subject, right, grantedBy }: NoPermissionProps) {
  const { t } = useTranslation('shared')
  return (
    <Face
      icon={<LockOutlined />}
      title={t('face.forbidden', { subject })}
      text={t('face.forbiddenHow', { by: grantedBy ?? t('face.administrator') })}
      code={right ? t('face.forbiddenRight', { right }) : undefined}
    />
  )
}

/** "3 of 4 sources answered": above what did arrive. */
export function PartialNote({ answered, asked }: { answered: number; asked: number }) {
  const { t } = useTranslation('shared')
  return (
    <div className={styles.note} role="status">
      <WarningOutlined />
      {t('face.partial', { answered, asked })}
    </div>
  )
}

/** The data is older than it should be, and says how old. */
export function StaleNote({ since }: { since: number }) {
  const { t } = useTranslation('shared')
  const format = useFormat()
  const ageSeconds = (useNow(30) - since) / 1000
  return (
    <div className={styles.note} role="status">
      <WarningOutlined />
      {t('face.stale', { age: format.duration(ageSeconds) })}
    </div>
  )
}
