import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOpenPalette } from '@/shared/openPalette'
import { SearchOutlined } from '@/shared/ui/icons'
import { Panel } from '@/shared/ui/Panel'
import styles from './FindPanel.module.css'

/** Who answers people starts by finding one; the palette asks without leaving what was typed in an address. */
export function FindPanel() {
  const { t } = useTranslation('analytics')
  const open = useOpenPalette()
  return (
    <Panel title={t('find.title')}>
      <div className={styles.find}>
        <p className="ms-muted">{t('find.text')}</p>
        <Button type="primary" size="large" icon={<SearchOutlined />} onClick={open}>
          {t('find.open')}
        </Button>
        <p className="ms-muted">{t('find.audited')}</p>
      </div>
    </Panel>
  )
}
