import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { Face } from '@/shared/ui/Face'
import { ErrorFace } from '@/shared/ui/Faces'
import { CheckOutlined, RightOutlined } from '@/shared/ui/icons'
import { LoadingRows } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { useAttention, type Work } from '../api'
import styles from './AttentionPanel.module.css'
import { kindOf, pathOf } from './attention'

const FIRST = 5

/** What needs a person, worst first: how much, since when, and the way to clear it. */
export function AttentionPanel({ fill = false }: { fill?: boolean }) {
  const { t } = useTranslation('analytics')
  const query = useAttention()
  const [all, setAll] = useState(false)
  const items = query.data?.items ?? []
  const shown = all || fill ? items : items.slice(0, FIRST)
  const title = t('attention.title')
  return (
    <Panel
      title={title}
      extra={
        !fill &&
        items.length > FIRST && (
          <Button type="link" size="small" className={styles.all} onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t('attention.fewer') : t('attention.all', { count: items.length })}
          </Button>
        )
      }
    >
      {query.isError && !query.data ? (
        <ErrorFace subject={title} refusal={asRefusal(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <LoadingRows rows={FIRST} columns={2} />
      ) : items.length === 0 ? (
        <Face
          icon={<CheckOutlined />}
          title={t('attention.none')}
          text={t(query.data.looked_at ? 'attention.noneText' : 'attention.blind')}
        />
      ) : (
        <ul className={styles.list}>
          {shown.map((work) => (
            <li key={[work.kind, work.reason, work.subject].join(' ')}>
              <Entry work={work} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Entry({ work }: { work: Work }) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const now = useNow(60)
  const kind = kindOf(work)
  const count = format.number(work.count)
  const age = work.since ? t('attention.since', { age: format.duration((now - Date.parse(work.since)) / 1000) }) : ''
  const about = work.subject_name || work.subject || ''
  const reason = work.reason
    ? t(`attention.reason.${work.reason}` as 'attention.reason.other', { defaultValue: '' })
    : ''
  const why = [reason, about, age].filter(Boolean).join(t('attention.between'))
  return (
    <Link to={pathOf(work)}>
      <span className={`${styles.count} ${styles[work.urgency] ?? ''}`}>{count}</span>
      <span className={styles.words}>
        {kind ? t(`attention.kind.${kind}`, { count: work.count }) : t('attention.unnamed')}
        {why && <span className={styles.why}>{why}</span>}
      </span>
      <RightOutlined className={styles.go} />
    </Link>
  )
}
