import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Face } from '@/shared/ui/Face'
import { CompassOutlined } from '@/shared/ui/icons'
import { PageHeader } from '@/shared/ui/PageHeader'

export function NotFound() {
  const { t } = useTranslation('shell')
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <Face
        icon={<CompassOutlined />}
        title={t('notFound.what')}
        text={t('notFound.how')}
        actions={<Link to="/">{t('brand.home')}</Link>}
      />
    </>
  )
}
