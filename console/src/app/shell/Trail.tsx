import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { TrailContext } from '@/shared/trail'
import { itemAt } from '../navigation'
import styles from './Shell.module.css'

/** The page's name; from the second level on the way there, ending in the object's code. */
export function Trail() {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const { code } = useContext(TrailContext)
  const item = itemAt(pathname)
  return (
    <nav className={styles.trail} aria-label={t('trail.label')}>
      <ol>
        {item && (
          <li>
            {code ? (
              <Link to={item.path}>{t(`nav.page.${item.key}`)}</Link>
            ) : (
              <span aria-current="page">{t(`nav.page.${item.key}`)}</span>
            )}
          </li>
        )}
        {code && (
          <li>
            <span aria-current="page">{code}</span>
          </li>
        )}
      </ol>
    </nav>
  )
}
