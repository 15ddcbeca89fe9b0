import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { FirstUse } from '@/shared/ui/Faces'
import { Panel } from '@/shared/ui/Panel'
import { type ImportRecord, isOnItsWay, useImport, useImportWrites } from './api'
import { CountsPanel } from './CountsPanel'
import styles from './Imports.module.css'
import { ProgressPanel } from './ProgressPanel'
import { ReportPanel } from './ReportPanel'
import { TotalsPanel } from './TotalsPanel'
import { takenRows } from './totals'

interface TrialStepProps {
  record: ImportRecord
  trialId: string | null
  onTrial: (id: string) => void
  onBack: () => void
}

/** The dry run: everything is done as in earnest and taken back, so that the figures are the real ones. */
export function TrialStep({ record, trialId, onTrial, onBack }: TrialStepProps) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { message } = App.useApp()
  const { dryRun, run } = useImportWrites(record.import_id)
  const trial = useImport(trialId)
  const found = trial.data
  const isOver = found !== undefined && !isOnItsWay(found)
  const isGood = isOver && found.status === 'done'
  const tell = (error: unknown) => void message.error(asRefusal(error).message)
  const tryIt = () => void dryRun.mutateAsync().then(({ import_id }) => onTrial(import_id), tell)
  // Its page turns into the run by itself: the record is no longer waiting.
  const runIt = () => void run.mutateAsync().then(() => {}, tell)
  const taken = found ? (takenRows(found) ?? 0) : 0
  return (
    <>
      <PageBody>
        {!trialId ? (
          <Panel title={t('trialStep.title')}>
            <FirstUse
              title={t('trialStep.first')}
              text={t('trialStep.firstText')}
              action={
                <Button type="primary" loading={dryRun.isPending} onClick={tryIt}>
                  {t('trialStep.do')}
                </Button>
              }
            />
          </Panel>
        ) : !found || !isOver ? (
          found ? (
            <ProgressPanel record={found} />
          ) : (
            <Panel title={t('trialStep.title')}>
              <p className="ms-muted">{t('phase.queued')}</p>
            </Panel>
          )
        ) : found.status === 'failed' ? (
          <Alert
            type="error"
            showIcon
            title={t('trialStep.failed')}
            description={found.error_message ?? found.error_code}
          />
        ) : (
          <>
            <Columns>
              <Cell span={16}>
                <TotalsPanel record={found} />
              </Cell>
              <Cell span={8}>
                <CountsPanel counts={found.counts} title={t('counts.would')} />
              </Cell>
            </Columns>
            {found.quarantined > 0 && <ReportPanel record={found} />}
          </>
        )}
      </PageBody>
      <div className={styles.actions}>
        <span className={styles.actionsNote}>
          {isGood && found.quarantined > 0
            ? t('trialStep.someRejected', { count: found.quarantined, shown: format.number(found.quarantined) })
            : t('form.nothingYet')}
        </span>
        <Button onClick={onBack}>{t('trialStep.back')}</Button>
        {isOver && (
          <Button loading={dryRun.isPending} onClick={tryIt}>
            {t('trialStep.again')}
          </Button>
        )}
        <Button
          type={isGood ? 'primary' : 'default'}
          disabled={!isGood || taken === 0}
          loading={run.isPending}
          onClick={runIt}
        >
          {isGood && taken > 0
            ? t('trialStep.run', { count: taken, shown: format.number(taken) })
            : t(isGood ? 'trialStep.nothingToRun' : 'trialStep.runFirst')}
        </Button>
      </div>
    </>
  )
}
