import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import type { Format } from '@/shared/format/useFormat'
import { useFormat } from '@/shared/format/useFormat'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import type { DeltaProps } from '@/shared/ui/Delta'
import { ErrorFace } from '@/shared/ui/Faces'
import { Kpi, KpiStrip, KpiStripLoading } from '@/shared/ui/Kpi'
import { Panel } from '@/shared/ui/Panel'
import { type Answer, type Metric, type Question, useAnswers } from '../api'
import { explanationOf, type Inputs, rowsBeside, valueIn, wordsOf, writeValue } from '../metricWords'
import { buckets, type Grain, grainFor, type Period } from '../period'
import type { Asked } from './useOverviewAddress'

const FIGURES = ['net_revenue', 'orders', 'aov', 'cross_channel_share', 'repurchase_rate', 'return_rate'] as const
/** What some of the six are made of and what is no figure of its own here. */
const PARTS = ['revenue', 'return_value'] as const

/** One request for the whole strip: totals and courses, of the period and of the one it is held against. */
export function questionsOf({ period, before, filters }: Asked, grain: Grain): Question[] {
  if (!period) return []
  const asked = (metric: string, days: Period): Question[] => [
    { metric, period: days, filters },
    { metric, by: [grain], period: days, filters },
  ]
  return [
    ...FIGURES.flatMap((metric) => [...asked(metric, period), ...(before ? asked(metric, before) : [])]),
    ...PARTS.map((metric) => ({ metric, period, filters })),
  ]
}

interface FiguresProps {
  asked: Asked
  metrics: readonly Metric[] | undefined
  /** Of the data: before it there is nothing to compare with. */
  firstDay: string | null
}

export function Figures({ asked, metrics, firstDay }: FiguresProps) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const grain = asked.period ? grainFor(asked.period) : 'week'
  const questions = questionsOf(asked, grain)
  const query = useAnswers(questions)
  const isDrawn = useUnhurried(query.data !== undefined && metrics !== undefined)
  if (query.isError && !query.data) {
    return (
      <Panel title={t('figures.title')}>
        <ErrorFace subject={t('figures.title')} refusal={asRefusal(query.error)} onRetry={() => void query.refetch()} />
      </Panel>
    )
  }
  // Old answers may be those of other questions: they are matched by what was asked, not by place alone.
  if (!isDrawn || !query.data || !metrics || query.data.length !== questions.length)
    return <KpiStripLoading figures={FIGURES.length} />
  const answers = new Map(questions.map((question, place) => [keyOf(question), query.data[place]]))
  const find = (metric: string, days: Period | null, by?: Grain) =>
    days ? answers.get(keyOf({ metric, period: days, ...(by ? { by: [by] } : {}) })) : undefined
  return (
    <div style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
      <KpiStrip label={t('figures.title')}>
        {FIGURES.map((code) => {
          const metric = metrics.find((each) => each.code === code)
          return metric ? (
            <Figure key={code} metric={metric} metrics={metrics} {...{ asked, find, grain, format, firstDay }} />
          ) : null
        })}
      </KpiStrip>
    </div>
  )
}

type Find = (metric: string, days: Period | null, by?: Grain) => Answer | undefined

interface FigureProps {
  metric: Metric
  metrics: readonly Metric[]
  asked: Asked
  find: Find
  grain: Grain
  format: Format
  firstDay: string | null
}

function Figure({ metric, metrics, asked, find, grain, format, firstDay }: FigureProps) {
  const { t } = useTranslation('analytics')
  const { period, before, currency } = asked
  const present = find(metric.code, period)
  const now = totalOf(present, currency)
  const then = totalOf(find(metric.code, before), currency)
  const { figure, unit } = written(metric, now, format, currency)
  const inputs: Inputs = metric.parts.flatMap((code) => {
    const part = metrics.find((each) => each.code === code)
    const value = totalOf(find(code, period), currency)
    return part && value !== null
      ? [{ label: wordsOf(part.name, format.language), value: writeValue(part, value, format, currency) }]
      : []
  })
  const spark = courseOf(find(metric.code, period, grain), period, grain, currency)
  const sparkBefore = courseOf(find(metric.code, before, grain), before, grain, currency)
  const delta = then === null || now === null ? undefined : deltaOf(metric, now, then)
  const note = present?.refusal
    ? t('figures.refused')
    : asked.isBeforeData && firstDay
      ? t('compare.nothingBefore')
      : null
  return (
    <Kpi
      label={wordsOf(metric.name, format.language)}
      explanation={explanationOf(metric, format.language, { inputs, asOf: present?.result?.as_of ?? null })}
      value={figure}
      {...(unit ? { unit } : {})}
      {...(delta ? { delta, against: t(`against.${asked.compare}`) } : {})}
      {...(note ? { note } : {})}
      {...(spark ? { spark } : {})}
      {...(sparkBefore ? { sparkBefore } : {})}
    />
  )
}

const keyOf = ({ metric, by = [], period }: Question) => [metric, ...by, period?.from, period?.to].join(' ')

function totalOf(answer: Answer | undefined, currency: string): number | null {
  const rows = answer?.result ? rowsBeside(answer.result, { currency }) : []
  return valueIn(rows[0])
}

function written(metric: Metric, value: number | null, format: Format, currency: string) {
  if (metric.unit === 'share') {
    return {
      figure: format.number(value === null ? null : value * 100, { decimals: 1 }),
      unit: value === null ? '' : '%',
    }
  }
  if (metric.unit !== 'money') return { figure: format.number(value, { decimals: 0 }), unit: '' }
  // From six digits on cents say nothing in a card.
  const whole = value !== null && Math.abs(value) >= 100_000
  return format.compactMoney(value, { currency, whole })
}

function deltaOf(metric: Metric, now: number, then: number): DeltaProps | undefined {
  const goodWhen = metric.good_when
  if (metric.unit === 'share') return { value: now - then, kind: 'points', goodWhen }
  return then === 0 ? undefined : { value: now / then - 1, goodWhen }
}

/** The course over the period; a bucket without rows is nothing sold, of a share it is unknown and the line goes on. */
function courseOf(answer: Answer | undefined, period: Period | null, grain: Grain, currency: string): number[] | null {
  if (!answer?.result || !period) return null
  const rows = rowsBeside(answer.result, { currency })
  const values = new Map(rows.map((row) => [row[grain], valueIn(row)]))
  const isSum = answer.result.additivity === 'additive'
  const course = buckets(period, grain)
    .map((bucket) => values.get(bucket) ?? (isSum ? 0 : null))
    .filter((value): value is number => value !== null)
  return course.length > 1 ? course : null
}
