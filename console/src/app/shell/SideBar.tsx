import { Tooltip } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { useSession } from '@/shared/session'
import { itemAt, type NavigationItem, visibleNavigation } from '../navigation'
import { OpenWorkContext } from '../openWork'
import { mayOpenPage, PagesContext } from '../pages'
import { Brand } from './Brand'
import styles from './Shell.module.css'

export interface SideBarProps {
  iconsOnly?: boolean
  /** In a drawer, going somewhere closes it. */
  onLeave?: () => void
}

/** Plain links in a landmark: they open in a new tab, and say which of them is the present page. */
export function SideBar({ iconsOnly = false, onLeave }: SideBarProps) {
  const { t } = useTranslation('shell')
  const { permissions, deployment } = useSession()
  const pages = useContext(PagesContext)
  const { pathname } = useLocation()
  const here = itemAt(pathname)?.key
  const groups = visibleNavigation((key) =>
    mayOpenPage(
      pages.find((page) => page.key === key),
      permissions,
    ),
  )
  return (
    <div className={iconsOnly ? styles.iconsOnly : ''}>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        <Link
          to="/"
          className={styles.brand}
          {...(iconsOnly ? { 'aria-label': t('brand.home') } : {})}
          onClick={onLeave}
        >
          <Brand name={deployment.name} logo={deployment.logo} markOnly={iconsOnly} />
        </Link>
        {groups.map((group, place) => {
          const title = group.key ? t(`nav.group.${group.key}`) : undefined
          return (
            <div key={group.key ?? `plain-${place}`}>
              {title && !iconsOnly && <div className={styles.groupTitle}>{title}</div>}
              {title && iconsOnly && <div className={styles.groupLine} />}
              <ul aria-label={title}>
                {group.items.map((item) => (
                  <SideBarItem
                    key={item.key}
                    item={item}
                    isHere={item.key === here}
                    iconsOnly={iconsOnly}
                    onLeave={onLeave}
                  />
                ))}
              </ul>
            </div>
          )
        })}
      </nav>
    </div>
  )
}

interface SideBarItemProps {
  item: NavigationItem
  isHere: boolean
  iconsOnly: boolean
  onLeave: (() => void) | undefined
}

function SideBarItem({ item, isHere, iconsOnly, onLeave }: SideBarItemProps) {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const count = useContext(OpenWorkContext)[item.key]
  const page = useContext(PagesContext).find((each) => each.key === item.key)
  const name = t(`nav.page.${item.key}`)
  const Icon = item.icon
  const link = (
    <Link
      to={item.path}
      className={styles.item}
      aria-current={isHere ? 'page' : undefined}
      aria-label={iconsOnly ? name : undefined}
      onClick={onLeave}
      // The route's code is on its way before the click.
      onPointerEnter={() => void page?.load()}
    >
      <Icon aria-hidden="true" />
      {!iconsOnly && <span className={styles.itemName}>{name}</span>}
      {!iconsOnly && count !== undefined && count > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{format.number(count)}</span>
          <span className="ms-unseen">{t('nav.open', { count, shown: format.number(count) })}</span>
        </span>
      )}
    </Link>
  )
  return (
    <li>
      {iconsOnly ? (
        <Tooltip title={name} placement="right">
          {link}
        </Tooltip>
      ) : (
        link
      )}
    </li>
  )
}
