import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Language, usePreferences } from '@/shared/preferences'
import { GlobalOutlined } from '@/shared/ui/icons'

/** Each language in its own words: whoever is lost in the other must find it. */
const LANGUAGES: readonly { key: Language; name: string }[] = [
  { key: 'en', name: 'English' },
  { key: 'zh-CN', name: '简体中文' },
]

export function LanguageSwitch() {
  const { t } = useTranslation('shell')
  const { preferences, change } = usePreferences()
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        selectable: true,
        selectedKeys: [preferences.language],
        items: LANGUAGES.map(({ key, name }) => ({ key, label: <span lang={key}>{name}</span> })),
        onClick: ({ key }) => change({ language: key as Language }),
      }}
    >
      <Button type="text" icon={<GlobalOutlined />} aria-label={t('top.language')} />
    </Dropdown>
  )
}
