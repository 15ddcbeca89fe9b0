import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import { useObjectCode } from '@/shared/trail'
import { Face } from '@/shared/ui/Face'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { SendOutlined } from '@/shared/ui/icons'
import { LinkButton } from '@/shared/ui/LinkButton'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { useCampaign } from './api'

const BuilderPage = lazy(() => import('./builder/BuilderPage'))
const ReportPage = lazy(() => import('./report/ReportPage'))

/** A draft is built; everything after is read. */
export default function CampaignPage() {
  const { t } = useTranslation('campaigns')
  const code = useParams().code ?? ''
  const campaign = useCampaign(code)
  useObjectCode(code)
  const isDrawn = useUnhurried(campaign.data !== undefined)
  if (campaign.data && isDrawn) {
    return campaign.data.state === 'draft' ? (
      <BuilderPage key={code} campaign={campaign.data} />
    ) : (
      <ReportPage campaign={campaign.data} />
    )
  }
  if (campaign.isPending || campaign.data) return <LoadingBlock height={480} />
  const refusal = asRefusal(campaign.error)
  return (
    <>
      <PageHeader title={t('one')} />
      {refusal.status === 404 ? (
        <Face
          icon={<SendOutlined />}
          title={t('missing')}
          text={t('missingText')}
          actions={<LinkButton to="/campaigns">{t('back')}</LinkButton>}
        />
      ) : refusal.isForbidden ? (
        <NoPermission subject={t('title')} right={refusal.permission} />
      ) : (
        <ErrorFace subject={t('one')} refusal={refusal} onRetry={() => void campaign.refetch()} />
      )}
    </>
  )
}
