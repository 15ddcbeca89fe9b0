import { useTranslation } from 'react-i18next'
import { CHANNELS, type Channel } from '@/shared/channel'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { BarList } from '@/shared/ui/BarList'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { Term } from '@/shared/ui/Term'
import type { RuleInsight } from './api'
import styles from './Segments.module.css'

export const RECENCY = ['d30', 'd90', 'd180', 'd365', 'older', 'never'] as const
type Recency = (typeof RECENCY)[number]

const isRecency = (code: string): code is Recency => (RECENCY as readonly string[]).includes(code)
const isChannel = (code: string): code is Channel => (CHANNELS as readonly string[]).includes(code)

/** Who the people are: whom one may write to, how long since they bought, through what. */
export function InsightParts({ insight }: { insight: RuleInsight }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const palette = usePalette()
  const { total, looked_at: lookedAt, reachable_by_email: reachable } = insight
  const share = (count: number) => format.share(total ? count / total : null, 0)
  const isEstimate = lookedAt < total
  const shown = format.number(reachable)
  const channels = [...insight.channels].sort((a, b) => b.count - a.count)
  return (
    <div className={styles.parts}>
      <div>
        <div className={styles.partTitle}>
          <Term
            label={t('insight.reachable')}
            explanation={{ title: t('insight.reachable'), definition: t('insight.reachableMeans') }}
          />
        </div>
        <div className={styles.reach}>
          <b className="ms-digits">{isEstimate ? t('insight.about', { shown }) : shown}</b>
          <span className="ms-muted">{t('insight.ofPeople', { share: share(reachable) })}</span>
        </div>
      </div>
      <div>
        <h3 className={styles.partTitle}>{t('insight.recency')}</h3>
        <BarList
          label={t('insight.recency')}
          rows={insight.recency.map((part) => ({
            key: part.code,
            name: isRecency(part.code) ? t(`recency.${part.code}`) : part.code,
            value: part.count,
            text: format.number(part.count),
            beside: share(part.count),
          }))}
        />
      </div>
      {channels.length > 0 && (
        <div>
          <h3 className={styles.partTitle}>{t('insight.channels')}</h3>
          <BarList
            label={t('insight.channels')}
            rows={channels.map((part) => ({
              key: part.code,
              name: isChannel(part.code) ? <ChannelMark channel={part.code} /> : part.code,
              value: part.count,
              text: format.number(part.count),
              beside: share(part.count),
              ...(isChannel(part.code) ? { colour: palette.channels[part.code] } : {}),
            }))}
          />
          <p className={styles.partNote}>{t('insight.several')}</p>
        </div>
      )}
      {isEstimate && <p className={styles.partNote}>{t('insight.sampled', { shown: format.number(lookedAt) })}</p>}
    </div>
  )
}
