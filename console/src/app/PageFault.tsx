import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { Face } from '@/shared/ui/Face'
import { BugOutlined } from '@/shared/ui/icons'

/** A page that broke. The shell around it lives on; the reason is named so that it can be reported. */
export function PageFault() {
  const { t } = useTranslation('shell')
  const error = useRouteError()
  return (
    <Face
      role="alert"
      isBad
      icon={<BugOutlined />}
      title={t('fault.title')}
      text={t('fault.how')}
      code={error instanceof Error ? error.message : String(error)}
      actions={<Button onClick={() => window.location.reload()}>{t('fault.reload')}</Button>}
    />
  )
}
