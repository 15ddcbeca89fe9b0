import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import { AsOf } from '@/shared/ui/AsOf'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import type { Campaign, Effect } from '../api'
import styles from './Report.module.css'

export interface VerdictProps {
  campaign: Campaign
  effect: UseQueryResult<Effect>
  mayMetrics: boolean
}

/** The answer in a sentence, with the figures it rests on and how sure they are. */
export function Verdict({ campaign, effect, mayMetrics }: VerdictProps) {
  const { t } = useTranslation('campaigns')
  const title = t('verdict.title')
  const isDrawn = useUnhurried(effect.data !== undefined)
  if (!mayMetrics) {
    return (
      <Panel title={title}>
        <NoPermission subject={title} right="metrics.read" />
      </Panel>
    )
  }
  if (effect.data && isDrawn) return <Told campaign={campaign} effect={effect.data} />
  if (campaign.state === 'cancelled') return null
  if (effect.isPending || effect.data) return <LoadingBlock height={160} />
  const refusal = asRefusal(effect.error)
  return (
    <Panel title={title}>
      {refusal.status === 404 ? (
        <p className={styles.sentence}>{t('verdict.notYet')}</p>
      ) : refusal.code === 'outside_scope' ? (
        <p className={styles.sentence}>{t('verdict.outsideScope')}</p>
      ) : (
        <ErrorFace subject={title} refusal={refusal} onRetry={() => void effect.refetch()} />
      )}
    </Panel>
  )
}

function Told({ campaign, effect }: { campaign: Campaign; effect: Effect }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const { lift, verdict, incremental_conversions: orders } = effect
  const words = {
    lift: format.points(lift.value),
    low: format.points(lift.low),
    high: format.points(lift.high),
    treated: format.share(effect.treated.share.value),
    held: format.share(effect.held_out.share.value),
    confidence: format.share(effect.confidence, 0),
  }
  const whole = (value: number | null) => format.number(value, { decimals: 0, signed: true })
  return (
    <Panel
      title={t('verdict.title')}
      mark={campaign.is_simulated ? <Generated kind="simulated" /> : null}
      why={
        <Why
          explanation={{
            title: t('verdict.title'),
            definition: t('explain.lift'),
            formula: t('verdict.formula', {
              treated: `${format.number(effect.treated.converted)} / ${format.number(effect.treated.persons)}`,
              held: `${format.number(effect.held_out.converted)} / ${format.number(effect.held_out.persons)}`,
              lift: words.lift,
            }),
            wouldChange: t('verdict.wouldChange'),
            ...(effect.as_of ? { computedAt: effect.as_of } : {}),
          }}
        />
      }
      extra={effect.as_of && <AsOf at={effect.as_of} limitSeconds={3_600} />}
    >
      <p className={styles.sentence} data-verdict={verdict}>
        {t(`verdict.${verdict}`, words)}
      </p>
      <dl className={styles.figures}>
        <Figure
          label={t('verdict.lift')}
          value={words.lift}
          note={
            lift.low === null
              ? t('verdict.noInterval')
              : t('verdict.interval', { confidence: words.confidence, low: words.low, high: words.high })
          }
          isUnsure={verdict !== 'positive' && verdict !== 'negative'}
        />
        <Figure
          label={t('verdict.orders')}
          value={whole(orders.value)}
          note={
            orders.low === null
              ? t('verdict.noInterval')
              : t('verdict.interval', {
                  confidence: words.confidence,
                  low: whole(orders.low),
                  high: whole(orders.high),
                })
          }
          isUnsure={verdict !== 'positive' && verdict !== 'negative'}
        />
        {effect.incremental_revenue.map(({ currency, incremental }) => {
          const money = (value: number | null) =>
            format.money(value === null ? null : value.toFixed(0), { currency, signed: true, whole: true })
          const unsure =
            incremental.low === null || incremental.high === null || (incremental.low <= 0 && incremental.high >= 0)
          return (
            <Figure
              key={currency}
              label={t('verdict.revenue')}
              value={money(incremental.value)}
              note={
                incremental.low === null
                  ? t('verdict.noInterval')
                  : t('verdict.interval', {
                      confidence: words.confidence,
                      low: money(incremental.low),
                      high: money(incremental.high),
                    })
              }
              isUnsure={unsure}
            />
          )
        })}
        <Figure
          label={t('verdict.windowEnds')}
          value={effect.is_final ? t('verdict.final') : t('verdict.running')}
          note={format.dateTime(effect.window_ends_at)}
          isUnsure={!effect.is_final}
        />
      </dl>
    </Panel>
  )
}

function Figure({ label, value, note, isUnsure }: { label: string; value: string; note: string; isUnsure: boolean }) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd className={`${styles.value} ms-digits`} data-unsure={isUnsure}>
        {value}
      </dd>
      <dd className={`${styles.note} ms-digits`}>{note}</dd>
    </div>
  )
}
