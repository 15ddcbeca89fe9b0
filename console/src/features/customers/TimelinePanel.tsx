import { Button, Segmented } from 'antd'
import { type ComponentType, type CSSProperties, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import type { Channel } from '@/shared/channel'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { urlChoice } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import {
  BranchesOutlined,
  EyeInvisibleOutlined,
  EyeOutlined,
  GiftOutlined,
  IdcardOutlined,
  MailOutlined,
  RollbackOutlined,
  SafetyOutlined,
  SendOutlined,
  ShoppingCartOutlined,
} from '@/shared/ui/icons'
import { LoadingRows } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { GROUPS, type Moment, useTimeline } from './api'
import styles from './customers.module.css'
import { useIdentifierWords } from './identifierWords'
import { daysOf, type MomentEntry } from './momentGroups'
import { momentWords } from './momentWords'

const URL = { show: urlChoice(GROUPS, 'all') }
const RIGHTS = {
  'orders.read': 'orders',
  'events.read': 'events',
  'messages.read': 'messages',
  'consents.read': 'consents',
} as const
const DAY_MS = 86_400_000

/** Everything that happened with one person, over all channels, newest first. */
export function TimelinePanel({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const now = useNow(300)
  const [{ show }, change] = useUrlState(URL)
  const timeline = useTimeline(id, show)
  const pages = timeline.data?.pages ?? []
  const moments = useMemo(() => pages.flatMap((page) => page.items), [pages])
  const days = useMemo(() => daysOf(moments, (at) => format.date(at)), [moments, format])
  const withheld = pages[0]?.withheld ?? []
  const title = t('timeline.title')
  const dayName = (day: string) => {
    if (day === format.date(now)) return t('timeline.today')
    if (day === format.date(now - DAY_MS)) return t('timeline.yesterday')
    return format.prose(day)
  }
  return (
    <Panel
      title={title}
      extra={
        <div className={styles.groups}>
          <Segmented
            size="small"
            aria-label={t('timeline.group')}
            value={show}
            onChange={(value) => change({ show: value })}
            options={GROUPS.map((group) => ({ value: group, label: t(`group.${group}`) }))}
          />
        </div>
      }
    >
      {timeline.isPending && <LoadingRows rows={10} columns={3} />}
      {timeline.isError && !timeline.data && (
        <ErrorFace subject={title} refusal={asRefusal(timeline.error)} onRetry={() => void timeline.refetch()} />
      )}
      {timeline.data && moments.length === 0 && <span className="ms-muted">{t('timeline.none')}</span>}
      {days.map(({ day, entries }) => (
        <section key={day} aria-label={dayName(day)}>
          <div className={styles.day} aria-hidden="true">
            {dayName(day)}
          </div>
          <ol className={styles.moments}>
            {entries.map((entry) => (
              <Entry key={entry.first.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {timeline.hasNextPage && (
        <div className={styles.more}>
          <Button type="link" loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
            {t('timeline.earlier')}
          </Button>
        </div>
      )}
      {withheld.length > 0 && (
        <p className={styles.note}>
          {t('timeline.withheld', {
            what: withheld
              .map((right) => t(`right.${RIGHTS[right as keyof typeof RIGHTS] ?? 'orders'}`))
              .join(format.language === 'zh-CN' ? '；' : '; '),
          })}
        </p>
      )}
    </Panel>
  )
}

function Entry({ entry }: { entry: MomentEntry }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const words = useIdentifierWords()
  const { first } = entry
  const said = momentWords(entry, t, format, words)
  const Icon = said.isQuiet && first.kind.startsWith('message_') ? EyeInvisibleOutlined : iconOf(first)
  const tone = first.channel ? { '--tone': `var(--ms-channel-${first.channel})` } : {}
  return (
    <li className={`${styles.moment} ${said.isQuiet ? styles.quiet : ''}`}>
      <span className={styles.time}>
        <DateTime at={first.at} form="time" />
      </span>
      <span className={styles.badge} style={tone as CSSProperties} aria-hidden="true">
        <Icon />
      </span>
      <div className={styles.what}>
        <div className={styles.line}>
          {said.to ? <Link to={said.to}>{said.title}</Link> : said.title}
          {first.channel ? (
            <ChannelMark channel={first.channel as Channel} />
          ) : (
            first.kind === 'event' && first.source && <span className="ms-muted">{first.source}</span>
          )}
          {first.truth && <Generated kind={first.truth === 'simulated' ? 'simulated' : 'generated'} />}
        </div>
        {said.below && <div className={styles.below}>{said.below}</div>}
      </div>
      {said.amount && (
        <div className={`${styles.amount} ms-digits`}>
          {said.amount}
          {said.amountBelow && <small>{said.amountBelow}</small>}
        </div>
      )}
    </li>
  )
}

const ICONS: Readonly<Record<string, ComponentType>> = {
  order: ShoppingCartOutlined,
  return: RollbackOutlined,
  coupon_redeemed: GiftOutlined,
  mailing: MailOutlined,
  message_decided: SendOutlined,
  identifier_joined: IdcardOutlined,
}

function iconOf({ kind }: Moment): ComponentType {
  if (kind.startsWith('message_')) return ICONS[kind] ?? EyeOutlined
  if (kind.startsWith('consent_')) return SafetyOutlined
  if (kind.startsWith('identity_')) return BranchesOutlined
  return ICONS[kind] ?? EyeOutlined
}
