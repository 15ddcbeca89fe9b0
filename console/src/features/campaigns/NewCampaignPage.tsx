import { useTranslation } from 'react-i18next'
import { useObjectCode } from '@/shared/trail'
import BuilderPage from './builder/BuilderPage'

/** The builder before anything is saved; the breadcrumb says what it is until there is a code. */
export default function NewCampaignPage() {
  const { t } = useTranslation('campaigns')
  useObjectCode(t('new'))
  return <BuilderPage campaign={null} />
}
