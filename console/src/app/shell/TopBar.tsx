import { Button, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMedia } from '@/shared/hooks/useMedia'
import { useSession } from '@/shared/session'
import {
  ExperimentOutlined,
  MenuFoldOutlined,
  MenuOutlined,
  MenuUnfoldOutlined,
  QuestionCircleOutlined,
  SearchOutlined,
} from '@/shared/ui/icons'
import { LanguageSwitch } from './LanguageSwitch'
import { modifierKey } from './modifierKey'
import { NotificationBell } from './NotificationBell'
import { PersonMenu } from './PersonMenu'
import styles from './Shell.module.css'
import { TaskChip } from './TaskChip'
import { Trail } from './Trail'

export interface TopBarProps {
  bar: 'open' | 'icons' | 'drawer'
  /** Where there is room for both, a person may fold the side bar. */
  mayFold: boolean
  onBar: () => void
  onPalette: () => void
  onKeys: () => void
  onSignOut: () => void
}

export function TopBar({ bar, mayFold, onBar, onPalette, onKeys, onSignOut }: TopBarProps) {
  const { t } = useTranslation('shell')
  const { deployment } = useSession()
  const isPhone = bar === 'drawer'
  const isTight = useMedia('(max-width: 1023.98px)')
  return (
    <header className={styles.top}>
      {(isPhone || mayFold) && (
        <Button
          type="text"
          style={isPhone ? {} : { marginLeft: -8 }}
          icon={isPhone ? <MenuOutlined /> : bar === 'open' ? <MenuFoldOutlined /> : <MenuUnfoldOutlined />}
          aria-label={t(isPhone ? 'top.menu' : bar === 'open' ? 'top.fold' : 'top.unfold')}
          onClick={onBar}
        />
      )}
      <Trail />
      {!isTight && <TaskChip />}
      {isTight ? (
        <Button type="text" icon={<SearchOutlined />} aria-label={t('palette.open')} onClick={onPalette} />
      ) : (
        <button type="button" className={styles.search} onClick={onPalette} aria-keyshortcuts="Control+K Meta+K">
          <SearchOutlined />
          <span className={styles.searchWords}>{t('palette.placeholder')}</span>
          <kbd className={styles.keys}>{modifierKey()} K</kbd>
        </button>
      )}
      {deployment.isDemo && (
        <Tooltip title={t('top.demoMeaning')}>
          <span className={styles.demo} {...(isPhone ? { role: 'img', 'aria-label': t('top.demo') } : {})}>
            <ExperimentOutlined />
            {!isPhone && t('top.demo')}
          </span>
        </Tooltip>
      )}
      <LanguageSwitch />
      <NotificationBell />
      {!isPhone && <Button type="text" icon={<QuestionCircleOutlined />} aria-label={t('top.help')} onClick={onKeys} />}
      <PersonMenu onKeys={onKeys} onSignOut={onSignOut} />
    </header>
  )
}
