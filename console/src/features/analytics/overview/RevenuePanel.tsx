import { Segmented } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { ChartLegend } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { stackedByChannel } from '@/shared/ui/charts/stackedByChannel'
import { Generated } from '@/shared/ui/Generated'
import { Why } from '@/shared/ui/Why'
import { type Coverage, type Metric, type Question, useAnswers } from '../api'
import { useBucketNames } from '../bucketNames'
import { explanationOf, rowsBeside, valueIn } from '../metricWords'
import { PanelState } from '../PanelState'
import { buckets, grainFor } from '../period'
import { channelSeries, kindsOf, totalsOf } from './revenue'
import type { Asked } from './useOverviewAddress'

const HEIGHT = 264
const CODE = 'net_revenue'

interface RevenuePanelProps {
  asked: Asked
  coverage: Coverage | undefined
  metric: Metric | undefined
  mode: 'amount' | 'share'
  onMode: (mode: 'amount' | 'share') => void
}

/** How net revenue moved, and what it was made of. */
export function RevenuePanel({ asked, coverage, metric, mode, onMode }: RevenuePanelProps) {
  const { t } = useTranslation('analytics')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const palette = usePalette()
  const { period, before, filters, currency } = asked
  const grain = period ? grainFor(period) : 'week'
  const questions: Question[] = period
    ? [
        { metric: CODE, by: [grain, 'channel'], period, filters },
        ...(before ? [{ metric: CODE, by: [grain], period: before, filters }] : []),
      ]
    : []
  const query = useAnswers(questions)
  const title = t(`revenue.title.${grain}`)
  const result = query.data?.[0]?.result
  const beforeResult = before ? query.data?.[1]?.result : undefined

  const places = useMemo(() => (period ? buckets(period, grain) : []), [period, grain])
  const names = useBucketNames(places, grain)
  const series = useMemo(
    () => (result ? channelSeries(result, places, grain, currency, kindsOf(coverage)) : []),
    [result, places, grain, currency, coverage],
  )
  const totals = useMemo(() => totalsOf(series, places.length), [series, places])
  const beforeTotals = useMemo(() => {
    if (!beforeResult || !before) return null
    const values = new Map(rowsBeside(beforeResult, { currency }).map((row) => [row[grain], valueIn(row)]))
    return buckets(before, grain).map((bucket) => values.get(bucket) ?? 0)
  }, [beforeResult, before, grain, currency])

  const nameOf = (channel: (typeof series)[number]['channel']) => (channel ? shared(`channel.${channel}`) : t('other'))
  const option = useMemo(() => {
    const asShare = mode === 'share'
    const money = (value: number) => format.money(value, { currency, whole: true })
    return stackedByChannel(
      {
        names,
        series: series.map(({ channel, values }) => ({
          ...(channel ? { channel } : { colour: palette.neutrals.axis }),
          label: channel ? shared(`channel.${channel}`) : t('other'),
          values: asShare ? values.map((value, place) => (totals[place] ? value / (totals[place] ?? 1) : 0)) : values,
        })),
        ...(asShare ? { top: 1 } : {}),
        axis: asShare ? (value) => format.share(value, 0) : format.axis(Math.max(...totals, 0)),
        write: asShare ? (value) => format.share(value) : money,
        ...(!asShare && beforeTotals ? { before: { label: t(`compare.${asked.compare}`), values: beforeTotals } } : {}),
      },
      palette,
    )
  }, [names, series, totals, beforeTotals, mode, palette, format, shared, t, currency, asked.compare])

  const isGenerated = coverage?.channels.some((channel) => (channel.generated_orders ?? 0) > 0) ?? false
  const highest = totals.indexOf(Math.max(...totals))
  const compact = (value: number) => {
    const { figure, unit } = format.compactMoney(value, { currency, whole: true })
    return figure + unit
  }
  return (
    <PanelState
      title={title}
      query={query}
      answer={query.data?.[0]}
      height={HEIGHT + 28}
      isEmpty={series.length === 0}
      emptyText={t('empty.orders')}
    >
      <ChartPanel
        title={title}
        why={metric && <Why explanation={explanationOf(metric, format.language, { asOf: result?.as_of ?? null })} />}
        mark={isGenerated && <Generated kind="simulated" />}
        extra={
          <Segmented
            size="small"
            aria-label={t('revenue.mode')}
            value={mode}
            onChange={onMode}
            options={[
              { value: 'amount' as const, label: t('revenue.amount') },
              { value: 'share' as const, label: t('revenue.share') },
            ]}
          />
        }
        height={HEIGHT}
        legend={
          <ChartLegend
            entries={[
              ...series.map(({ channel }) =>
                channel
                  ? ({ kind: 'channel', channel } as const)
                  : ({ kind: 'colour', name: t('other'), colour: palette.neutrals.axis } as const),
              ),
              ...(beforeTotals && mode === 'amount'
                ? [{ kind: 'comparison', name: t(`compare.${asked.compare}`) } as const]
                : []),
            ]}
          />
        }
        data={{
          name: `net-revenue-by-channel`,
          columns: [t(`grain.${grain}`), ...series.map(({ channel }) => nameOf(channel)), t('total')],
          rows: places.map((place, at) => [place, ...series.map(({ values }) => values[at]), totals[at]]),
          write: (value, column) => (column ? format.money(value, { currency }) : value),
          ...(isGenerated ? { truth: { column: t('truth.column'), value: t('truth.partly') } } : {}),
        }}
      >
        <Chart
          option={option}
          height={HEIGHT}
          label={t('revenue.label', {
            title,
            low: compact(Math.min(...totals)),
            high: compact(Math.max(...totals)),
            when: names[highest] ?? '',
          })}
        />
      </ChartPanel>
    </PanelState>
  )
}
