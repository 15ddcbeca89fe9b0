import { Alert, App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { Cell, Column, Columns, PageBody } from '@/shared/ui/Columns'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { DateTime } from '@/shared/ui/DateTime'
import { Generated } from '@/shared/ui/Generated'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { type ImportRecord, isOnItsWay, useImportWrites, useNames } from './api'
import { CountsPanel, useCounts } from './CountsPanel'
import { fileSize } from './fileSize'
import styles from './Imports.module.css'
import { ProgressPanel } from './ProgressPanel'
import { ReportPanel } from './ReportPanel'
import { TotalsPanel } from './TotalsPanel'
import { byOther, secondsOf } from './useImportColumns'
import { isMoney, kindName, standingOf } from './words'

/** What became of a file: totals that reconcile, what was set aside, and the way back. */
export function ResultPage({ record }: { record: ImportRecord }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const mayUndo = usePermission('imports.undo')
  const mayRun = usePermission('imports.run')
  const [isUndoing, setIsUndoing] = useState(false)
  const { undo, run } = useImportWrites(record.import_id)
  const standing = standingOf(t, record)
  const isMoving = isOnItsWay(record)
  const counts = useCounts(record.counts)
  const consequence = counts
    .filter(({ key }) => !isMoney(key))
    .slice(0, 6)
    .map(({ name, text }) => t('undo.part', { name, text }))
    .join(format.language === 'zh-CN' ? '、' : ', ')
  const goOn = () =>
    void run.mutateAsync().then(
      () => {},
      (error) => void message.error(asRefusal(error).message),
    )
  return (
    <>
      <PageHeader
        title={record.file_name}
        tags={
          <>
            <StateTag tone={standing.tone}>{standing.name}</StateTag>
            {record.is_dry_run && <StateTag>{t('trial')}</StateTag>}
            {record.is_generated && <Generated kind="simulated" />}
          </>
        }
        facts={[
          kindName(t, record.kind),
          t('fromSource', { source: record.source_code }),
          fileSize(record.file_bytes, format),
        ]}
        actions={
          <>
            {record.status === 'failed' && mayRun && !record.is_dry_run && (
              <Button loading={run.isPending} onClick={goOn}>
                {t('continue')}
              </Button>
            )}
            {mayUndo && record.can_be_undone && (
              <Button danger onClick={() => setIsUndoing(true)}>
                {t('undo.do')}
              </Button>
            )}
          </>
        }
        {...(mayRun
          ? {
              more: [
                {
                  key: 'again',
                  label: t('newLike'),
                  onClick: () =>
                    void navigate(
                      `/imports/new?kind=${encodeURIComponent(record.kind)}&source=${encodeURIComponent(record.source_code)}`,
                    ),
                },
              ],
            }
          : {})}
      />
      <PageBody>
        {isMoving && <ProgressPanel record={record} />}
        {record.status === 'failed' && (
          <Alert
            type="error"
            showIcon
            title={t(record.error_code === 'import_cancelled' ? 'stopped' : 'failed')}
            description={record.error_code === 'fault' ? t('fault') : (record.error_message ?? record.error_code)}
          />
        )}
        {record.status === 'undone' && (
          <Alert
            type="info"
            showIcon
            title={t('undo.undone', { time: record.undone_at ? format.dateTime(record.undone_at) : '' })}
          />
        )}
        {!isMoving && record.row_count > 0 && (
          <Columns>
            <Column span={16}>
              <TotalsPanel record={record} />
              <Details record={record} />
            </Column>
            <Cell span={8}>
              <CountsPanel
                counts={record.status === 'undone' ? record.undo_counts : record.counts}
                title={t(
                  record.status === 'undone' ? 'counts.undone' : record.is_dry_run ? 'counts.would' : 'counts.title',
                )}
              />
            </Cell>
          </Columns>
        )}
        {!isMoving && record.quarantined > 0 && <ReportPanel record={record} />}
        {(isMoving || record.row_count === 0) && <Details record={record} />}
        {!isMoving && record.kind === 'touches' && record.status === 'done' && (
          <p className={styles.note}>{t('undo.never')}</p>
        )}
      </PageBody>
      <DangerConfirm
        open={isUndoing}
        title={t('undo.title', { file: record.file_name })}
        consequence={t('undo.consequence', {
          counts: consequence || t('counts.nothing'),
          rows: format.number(record.row_count - record.known_rows - record.quarantined),
        })}
        verb={t('undo.do')}
        onConfirm={async () => {
          await undo.mutateAsync()
        }}
        onClose={() => setIsUndoing(false)}
      />
    </>
  )
}

function Details({ record }: { record: ImportRecord }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const names = useNames([record.requested_by])
  const notes = record.notes as Record<string, unknown>
  const understood = [notes.format, notes.encoding, notes.delimiter === '\t' ? 'tab' : notes.delimiter, notes.sheet]
    .filter(Boolean)
    .map(String)
    .join(' · ')
  return (
    <Panel title={t('details.title')} extra={<Link to="/imports">{t('details.all')}</Link>}>
      <dl className={styles.details}>
        <dt>{t('column.mapping')}</dt>
        <dd>{record.mapping_name || t('noMapping')}</dd>
        <dt>{t('column.by')}</dt>
        <dd>{names.data?.[record.requested_by] ?? byOther(record.requested_by, t)}</dd>
        <dt>{t('column.started')}</dt>
        <dd>
          <DateTime at={record.started_at ?? record.created_at} />
        </dd>
        <dt>{t('column.duration')}</dt>
        <dd>{format.duration(secondsOf(record))}</dd>
        {understood && (
          <>
            <dt>{t('file.title')}</dt>
            <dd>{understood}</dd>
          </>
        )}
        {record.unknown_columns.length > 0 && (
          <>
            <dt>{t('details.unused')}</dt>
            <dd>{record.unknown_columns.join(' · ')}</dd>
          </>
        )}
      </dl>
    </Panel>
  )
}
