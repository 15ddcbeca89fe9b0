import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { CheckOutlined, WarningOutlined } from '@/shared/ui/icons'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import type { ImportRecord } from './api'
import styles from './Imports.module.css'
import { addsUp, takenRows, unreachedRows } from './totals'

/** Rows of the file = taken + already known + rejected. */
export function TotalsPanel({ record }: { record: ImportRecord }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const unreached = unreachedRows(record)
  const parts = [
    { key: 'taken', value: takenRows(record) },
    { key: 'known', value: record.known_rows },
    { key: 'rejected', value: record.quarantined },
    ...(unreached > 0 ? [{ key: 'unreached', value: unreached } as const] : []),
  ] as const
  const agrees = addsUp(record)
  return (
    <Panel
      title={t(record.is_dry_run ? 'totals.would' : 'totals.title')}
      why={
        <Why
          explanation={{
            title: t('totals.title'),
            definition: t('totals.meaning'),
            formula: t('totals.formula', {
              rows: format.number(record.row_count),
              taken: format.number(takenRows(record)),
              known: format.number(record.known_rows),
              rejected: format.number(record.quarantined),
            }),
          }}
        />
      }
      extra={
        <span className={styles.agrees} data-bad={!agrees}>
          {agrees ? <CheckOutlined /> : <WarningOutlined />}
          {t(agrees ? 'totals.agrees' : 'totals.differs')}
        </span>
      }
    >
      <div className={styles.equation}>
        <span className={styles.part}>
          <strong>{format.number(record.row_count)}</strong>
          <small>{t('column.rows')}</small>
        </span>
        {parts.map((part, place) => (
          <Fragment key={part.key}>
            <span className={styles.sign} aria-hidden="true">
              {place ? '+' : '='}
            </span>
            <span className={styles.part}>
              <strong className={part.key === 'rejected' && record.quarantined ? styles.bad : ''}>
                {format.number(part.value)}
              </strong>
              <small>{t(`totals.${part.key}`)}</small>
            </span>
          </Fragment>
        ))}
      </div>
      {record.already_known > 0 && (
        <p className={styles.note} style={{ marginTop: 'var(--ms-2)' }}>
          {t('totals.knownDocuments', { count: record.already_known, shown: format.number(record.already_known) })}
        </p>
      )}
    </Panel>
  )
}
