import { Button } from 'antd'
import { type ChangeEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { UploadOutlined } from '@/shared/ui/icons'
import { useSettingChanges } from '../api'
import { useSaving } from '../words/useSaving'
import styles from './CompanySection.module.css'

/** The logo as it is seen, on the ground of either theme, and another one in its place. */
export function LogoField({ logo }: { logo: string | null }) {
  const { t } = useTranslation('governance')
  const { putLogo, removeLogo } = useSettingChanges()
  const saving = useSaving()
  const chooser = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    // The same file may be chosen again after it was refused and mended.
    event.target.value = ''
    if (file) void saving.run(() => putLogo(file), t('company.logoChanged'))
  }
  return (
    <div className={styles.logo}>
      <div>{t('company.logo')}</div>
      <div className={styles.picture}>
        {logo ? <img src={logo} alt={t('company.logoNow')} /> : t('company.logoNone')}
      </div>
      <span className={styles.buttons}>
        <Button icon={<UploadOutlined />} loading={saving.working} onClick={() => chooser.current?.click()}>
          {t('company.logoUpload')}
        </Button>
        {logo && (
          <Button type="text" onClick={() => void saving.run(removeLogo, t('company.logoRemoved'))}>
            {t('company.logoRemove')}
          </Button>
        )}
      </span>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/png,image/svg+xml"
        aria-label={t('company.logoUpload')}
        onChange={choose}
      />
      <p className={styles.help}>{t('company.logoHelp')}</p>
      {saving.refusal && (
        <p role="alert" className={styles.refusal}>
          {saving.refusal.message}
        </p>
      )}
    </div>
  )
}
