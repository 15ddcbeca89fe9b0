import { Button, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { PlusOutlined } from '../icons'
import styles from './DataTable.module.css'
import type { View } from './tableAddress'

export interface ViewTabsProps {
  views: readonly View[]
  active: View | null
  isChanged: boolean
  onOpen: (view: View) => void
  /** Keeps the present conditions under a name. */
  onSave?: (() => void) | undefined
}

/** Views look like tabs but lead to addresses, so they are navigation and not a tab list. */
export function ViewTabs({ views, active, isChanged, onOpen, onSave }: ViewTabsProps) {
  const { t } = useTranslation('shared')
  return (
    <nav className={styles.views} aria-label={t('view.list')}>
      <ul>
        {views.map((view) => {
          const isActive = view.key === active?.key
          return (
            <li key={view.key}>
              <button type="button" aria-current={isActive} onClick={() => onOpen(view)}>
                {view.label}
                {isActive && isChanged && (
                  <>
                    <span aria-hidden="true"> *</span>
                    <span className="ms-unseen">{t('view.changed')}</span>
                  </>
                )}
              </button>
            </li>
          )
        })}
      </ul>
      {onSave && (
        <Tooltip title={t('view.save')}>
          <Button type="text" size="small" icon={<PlusOutlined />} aria-label={t('view.save')} onClick={onSave} />
        </Tooltip>
      )}
    </nav>
  )
}
