import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { urlChoice, urlText } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { usePermission } from '@/shared/session'
import { NoPermission } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { type ImportRecord, useImportWrites } from './api'
import { fileSize } from './fileSize'
import { MappingStep } from './MappingStep'
import { ImportSteps } from './NewImportPage'
import { TrialStep } from './TrialStep'
import { kindName } from './words'

const SHAPE = { step: urlChoice(['mapping', 'trial'], 'mapping'), trial: urlText() }

/** A file that waits: how it is read, what it would do, and then the run. */
export function PrepareImport({ record }: { record: ImportRecord }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const mayRun = usePermission('imports.run')
  const [{ step, trial }, change] = useUrlState(SHAPE)
  const { cancel } = useImportWrites(record.import_id)
  // Nobody tries a file that has no mapping yet.
  const shown = record.has_mapping ? step : 'mapping'
  const discard = () =>
    void cancel.mutateAsync().then(
      () => {
        void message.success(t('discarded', { file: record.file_name }))
        void navigate('/imports')
      },
      (error) => void message.error(asRefusal(error).message),
    )
  return (
    <>
      <PageHeader
        title={record.file_name}
        facts={[
          kindName(t, record.kind),
          t('fromSource', { source: record.source_code }),
          fileSize(record.file_bytes, format),
        ]}
        {...(mayRun ? { more: [{ key: 'discard', label: t('discard'), danger: true, onClick: discard }] } : {})}
      />
      <ImportSteps current={shown === 'mapping' ? 1 : 2} />
      {!mayRun ? (
        <NoPermission subject={t('one')} right={t('right.run')} />
      ) : shown === 'mapping' ? (
        <MappingStep record={record} onDone={() => change({ step: 'trial', trial: '' })} />
      ) : (
        <TrialStep
          record={record}
          trialId={trial || null}
          onTrial={(id) => change({ trial: id }, { replace: true })}
          onBack={() => change({ step: 'mapping' })}
        />
      )}
    </>
  )
}
