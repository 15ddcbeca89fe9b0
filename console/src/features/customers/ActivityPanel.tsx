import { Tooltip } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { useSession } from '@/shared/session'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { useActivity } from './api'
import { calendarDays, stepOf } from './calendar'
import styles from './customers.module.css'

/** A square a day over half a year; the picture in a sentence for who does not see it. */
export function ActivityPanel({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const { sequential } = usePalette()
  const { timeZone } = useSession().deployment
  const activity = useActivity(id, timeZone)
  const today = format.date(useNow(300))
  const title = t('activity.title')
  const counts = useMemo(
    () => new Map((activity.data?.days ?? []).map((each) => [each.day, each.orders + each.events])),
    [activity.data],
  )
  const days = useMemo(() => calendarDays(today, counts), [today, counts])
  if (activity.data && !activity.data.with_events && !activity.data.with_orders) return null
  const most = Math.max(0, ...days.map((day) => day.count))
  const sum = days.reduce((total, day) => total + day.count, 0)
  const active = days.filter((day) => day.count > 0).length
  const months = days.filter((day) => day.weekday === 0 && Number(day.day.slice(8)) <= 7)
  const shown = format.number(sum)
  return (
    <Panel
      title={title}
      extra={
        activity.data && (
          <>
            {activity.data.with_events ? '' : `${t('activity.ordersOnly')} · `}
            {t('activity.scope', { shown })}
          </>
        )
      }
    >
      {activity.isPending && <LoadingBlock height={104} />}
      {activity.isError && (
        <ErrorFace subject={title} refusal={asRefusal(activity.error)} onRetry={() => void activity.refetch()} />
      )}
      {activity.data && sum === 0 && <span className="ms-muted">{t('activity.none')}</span>}
      {activity.data && sum > 0 && (
        <>
          <div
            className={styles.calendar}
            role="img"
            aria-label={t('activity.sentence', { shown, days: format.number(active) })}
          >
            {months.map((day) => (
              <span
                key={day.day}
                className={styles.month}
                style={{ gridRow: 1, gridColumn: `${day.week + 2} / span 3` }}
              >
                {monthName(day.day, format.language)}
              </span>
            ))}
            {[0, 2, 4].map((weekday) => (
              <span key={weekday} className={styles.weekday} style={{ gridRow: weekday + 2, gridColumn: 1 }}>
                {weekdayName(weekday, format.language)}
              </span>
            ))}
            {days.map((day) => (
              <Tooltip
                key={day.day}
                title={`${format.prose(day.day)} · ${t('activity.count', { shown: format.number(day.count) })}`}
                mouseEnterDelay={0.2}
              >
                <i
                  style={{
                    gridRow: day.weekday + 2,
                    gridColumn: day.week + 2,
                    background: sequential[stepOf(day.count, most)],
                  }}
                />
              </Tooltip>
            ))}
          </div>
          <div className={styles.note}>
            <span className={styles.scale}>
              {t('activity.less')}
              {sequential.map((colour) => (
                <i key={colour} style={{ background: colour }} />
              ))}
              {t('activity.more')}
            </span>
          </div>
        </>
      )}
    </Panel>
  )
}

const tag = (language: string) => (language === 'zh-CN' ? 'zh-CN' : 'en-GB')

function monthName(day: string, language: string): string {
  return new Intl.DateTimeFormat(tag(language), { month: 'short', timeZone: 'UTC' }).format(new Date(day))
}

/** 2024 began on a Monday. */
function weekdayName(weekday: number, language: string): string {
  const day = new Date(Date.UTC(2024, 0, 1 + weekday))
  return new Intl.DateTimeFormat(tag(language), { weekday: 'narrow', timeZone: 'UTC' }).format(day)
}
