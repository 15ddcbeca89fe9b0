import { Button, Dropdown } from 'antd'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { useDeployment } from '@/features/account/api'
import { type Appearance, usePreferences } from '@/shared/preferences'
import { BgColorsOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import styles from './SignedOut.module.css'
import { Brand } from './shell/Brand'
import { LanguageSwitch } from './shell/LanguageSwitch'

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark']

/** The frame of the pages before signing in: the name, language and appearance, and one thing to do. */
export function SignedOut() {
  const { t } = useTranslation('shell')
  const { preferences, change } = usePreferences()
  const deployment = useDeployment()
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <Brand name={deployment.data?.name} logo={deployment.data?.logo} />
        </span>
        <LanguageSwitch />
        <Dropdown
          trigger={['click']}
          placement="bottomRight"
          menu={{
            selectable: true,
            selectedKeys: [preferences.appearance],
            items: APPEARANCES.map((key) => ({ key, label: t(`appearance.${key}`) })),
            onClick: ({ key }) => change({ appearance: key as Appearance }),
          }}
        >
          <Button type="text" icon={<BgColorsOutlined />} aria-label={t('person.appearance')} />
        </Dropdown>
      </header>
      <main className={styles.content}>
        <Suspense fallback={<LoadingBlock height={320} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}
