import { Button, Dropdown, type MenuProps } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '../clock'
import { viewerZone, zoneMark } from '../format/moment'
import { useSession } from '../session'
import { MoreOutlined } from './icons'
import styles from './PageHeader.module.css'

export interface PageHeaderProps {
  title: string
  /** A letter in a circle before the title, for people. */
  initial?: string
  /** State and tags, after the title. */
  tags?: ReactNode
  /** One line: as of when, scope, owner. Each fact is an element of its own. */
  facts?: readonly ReactNode[]
  /** Filters, or at most two default buttons. */
  actions?: ReactNode
  /** At most one. */
  primary?: ReactNode
  /** The rest, under ⋯. */
  more?: MenuProps['items']
}

/** Says what the page is about, gives the document its title and the page its only `h1`. */
export function PageHeader({ title, initial, tags, facts, actions, primary, more }: PageHeaderProps) {
  const { t } = useTranslation('shared')
  useEffect(() => {
    document.title = `${title} – Mainstem`
  }, [title])

  const { timeZone } = useSession().deployment
  const zone = zoneMark(useNow(3600), timeZone, viewerZone())
  const line = [...(facts ?? []), ...(zone ? [t('zone', { zone })] : [])]

  const menu = more?.length ? (
    <Dropdown menu={{ items: more }} trigger={['click']} placement="bottomRight">
      <Button icon={<MoreOutlined />} aria-label={t('action.more')} />
    </Dropdown>
  ) : null

  return (
    <header className={styles.header} data-slim={!actions && !primary}>
      <div className={styles.subject}>
        {initial && (
          <span className={styles.avatar} aria-hidden="true">
            {initial}
          </span>
        )}
        <div className={styles.words}>
          <div className={styles.line}>
            <h1>{title}</h1>
            {tags}
          </div>
          {line.length > 0 && (
            <div className={styles.facts}>
              {line.map((fact, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: facts are a fixed line, not a list that reorders
                <span key={place}>{fact}</span>
              ))}
            </div>
          )}
        </div>
      </div>
      {(actions || primary || menu) && (
        <div className={styles.actions}>
          {actions}
          {(primary || menu) && (
            <div className={styles.last}>
              {primary}
              {menu}
            </div>
          )}
        </div>
      )}
    </header>
  )
}
