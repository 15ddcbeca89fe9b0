import { Badge, Button, Popover } from 'antd'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { NotificationsContext } from '@/shared/notification'
import { BellOutlined } from '@/shared/ui/icons'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import styles from './Shell.module.css'
import { useSpokenEnds } from './useSpokenEnds'

export function NotificationBell() {
  const { t } = useTranslation('shell')
  const { items, markAllRead } = useContext(NotificationsContext)
  const [open, setOpen] = useState(false)
  useSpokenEnds(items)
  const unread = items.filter((item) => !item.isRead).length
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={
        <section className={styles.list} aria-label={t('notifications.title')}>
          <h2>
            {t('notifications.title')}
            {unread > 0 && (
              <Button type="link" size="small" onClick={markAllRead}>
                {t('notifications.readAll')}
              </Button>
            )}
          </h2>
          {items.length === 0 ? (
            <p className={styles.small}>{t('notifications.none')}</p>
          ) : (
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <div className={styles.entry}>
                    <strong className={item.isRead ? '' : styles.unread}>
                      {item.path ? (
                        <Link to={item.path} onClick={() => setOpen(false)}>
                          {item.title}
                        </Link>
                      ) : (
                        item.title
                      )}
                    </strong>
                    <span className={styles.small} style={{ whiteSpace: 'nowrap' }}>
                      <RelativeTime at={item.at} />
                    </span>
                  </div>
                  {item.text && <div className={styles.small}>{item.text}</div>}
                </li>
              ))}
            </ul>
          )}
        </section>
      }
    >
      <Button
        type="text"
        aria-label={t('notifications.bell', { count: unread })}
        icon={
          <Badge dot={unread > 0} offset={[-1, 2]}>
            <BellOutlined />
          </Badge>
        }
      />
    </Popover>
  )
}
