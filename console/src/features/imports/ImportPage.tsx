import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useObjectCode } from '@/shared/trail'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { isOnItsWay, useImport } from './api'
import { PrepareImport } from './PrepareImport'
import { ResultPage } from './ResultPage'

/** One import: being made ready, on its way, or over. Where it stands decides what its page shows. */
export default function ImportPage() {
  const { t } = useTranslation('imports')
  const { id = '' } = useParams()
  const found = useImport(id)
  useObjectCode(found.data?.file_name ?? null)
  if (!found.data) {
    if (!found.isError) return <LoadingBlock height={480} />
    const refusal = asRefusal(found.error)
    if (refusal.isForbidden) return <NoPermission subject={t('title')} right={t('right.read')} />
    return <ErrorFace subject={t('one')} refusal={refusal} onRetry={() => void found.refetch()} />
  }
  const record = found.data
  const isBeingPrepared = record.status === 'waiting' && !record.is_dry_run && !isOnItsWay(record)
  return isBeingPrepared ? <PrepareImport record={record} /> : <ResultPage record={record} />
}
