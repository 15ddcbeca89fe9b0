import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { urlChoice, urlFlag } from '@/shared/hooks/urlCodecs'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { templatePath } from '@/shared/paths'
import { usePreferences } from '@/shared/preferences'
import { usePermission } from '@/shared/session'
import { useTemplate } from '@/shared/template/api'
import { DEVICES, MessagePreview } from '@/shared/template/MessagePreview'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { type Campaign, usePreview } from '../api'

const ADDRESS = {
  language: urlChoice(['', 'zh-CN', 'en'], ''),
  device: urlChoice(DEVICES, 'desktop'),
  dark: urlFlag(),
}

/** What was sent, filled for a made-up person. */
export function SentMessage({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns')
  const [address, change] = useUrlState(ADDRESS)
  const mayTemplates = usePermission('templates.read')
  const template = useTemplate(mayTemplates ? campaign.template_code : '', campaign.template_version)
  const { language } = usePreferences().preferences
  const preview = usePreview(campaign.code, address.language || language)
  const isDrawn = useUnhurried(preview.data !== undefined)
  const languages = template.data?.locales ?? []
  const shown = address.language || preview.data?.locale || languages[0]
  return (
    <Panel
      title={t('sentMessage.title')}
      extra={
        <>
          {mayTemplates && (
            <Link to={templatePath(campaign.template_code)}>
              {t('sentMessage.template', { version: campaign.template_version ?? '–' })}
            </Link>
          )}
          {languages.length > 1 && (
            <Segmented
              size="small"
              aria-label={t('sentMessage.language')}
              value={shown ?? ''}
              options={languages.map((value) => ({ value, label: t(value === 'en' ? 'language.en' : 'language.zh') }))}
              onChange={(language) => change({ language: language === 'en' ? 'en' : 'zh-CN' }, { replace: true })}
            />
          )}
        </>
      }
    >
      {preview.isPending || (preview.data && !isDrawn) ? (
        <LoadingBlock height={480} />
      ) : preview.isError ? (
        <ErrorFace
          subject={t('sentMessage.title')}
          refusal={asRefusal(preview.error)}
          onRetry={() => void preview.refetch()}
        />
      ) : (
        <MessagePreview
          message={preview.data}
          device={address.device}
          dark={address.dark}
          onChange={(part) => change(part, { replace: true })}
          height={520}
        />
      )}
    </Panel>
  )
}
