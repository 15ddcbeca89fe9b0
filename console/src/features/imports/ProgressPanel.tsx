import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { Panel } from '@/shared/ui/Panel'
import { type ImportRecord, useImportWrites } from './api'
import styles from './Imports.module.css'
import { standingOf } from './words'

/** How far it is, how fast, how long still; and the way to stop it. */
export function ProgressPanel({ record }: { record: ImportRecord }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { message } = App.useApp()
  const mayRun = usePermission('imports.run')
  const { cancel } = useImportWrites(record.import_id)
  const now = useNow(1)
  const seconds = record.started_at ? Math.max(0, (now - Date.parse(record.started_at)) / 1000) : 0
  const isLoading = record.phase === 'loading' && record.rows_done > 0
  const share = record.row_count > 0 && isLoading ? record.rows_done / record.row_count : 0
  const rate = isLoading && seconds > 0 ? record.rows_done / seconds : null
  const left = rate ? (record.row_count - record.rows_done) / rate : null
  const facts = [
    record.row_count > 0 &&
      t('progress.rows', { done: format.number(record.rows_done), total: format.number(record.row_count) }),
    rate !== null && t('progress.rate', { shown: format.number(Math.round(rate)) }),
    left !== null && t('progress.left', { duration: format.duration(left) }),
    record.status === 'running' && t('progress.since', { duration: format.duration(seconds) }),
  ].filter(Boolean)
  return (
    <Panel title={standingOf(t, record).name}>
      <div className={styles.progress}>
        <div
          className={styles.gauge}
          role="progressbar"
          aria-label={standingOf(t, record).name}
          aria-valuemin={0}
          aria-valuemax={100}
          {...(isLoading ? { 'aria-valuenow': Math.round(share * 100) } : {})}
        >
          <i style={{ width: `${share * 100}%` }} />
        </div>
        <span className="ms-digits">{facts.join(' · ') || t('progress.queued')}</span>
        <span className={styles.note}>{t('progress.leave')}</span>
        {mayRun && !record.is_stopping && (
          <span>
            <Button
              loading={cancel.isPending}
              onClick={() =>
                void cancel.mutateAsync().then(
                  () => {},
                  (error) => void message.error(asRefusal(error).message),
                )
              }
            >
              {t('progress.stop')}
            </Button>
          </span>
        )}
      </div>
    </Panel>
  )
}
