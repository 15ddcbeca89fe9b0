import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { BarList } from '@/shared/ui/BarList'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { Chart } from '@/shared/ui/Chart'
import { ChartLegend } from '@/shared/ui/ChartLegend'
import { heat } from '@/shared/ui/charts/heat'
import { lines } from '@/shared/ui/charts/lines'
import { stackedByChannel } from '@/shared/ui/charts/stackedByChannel'
import { Kpi, KpiStrip } from '@/shared/ui/Kpi'
import type { Coverage, Metric, MetricResult } from '../api'
import { useBucketNames } from '../bucketNames'
import { axisOf, explanationOf, writeValue } from '../metricWords'
import { channelSeries, kindsOf, totalsOf } from '../overview/revenue'
import { buckets, type Grain, type Period } from '../period'
import { type Row, seriesOf } from './rows'
import { shapeOf } from './shape'

const HEIGHT = 300
const MOST_LINES = 4
const MOST_BARS = 20

interface MetricChartProps {
  metric: Metric
  result: MetricResult
  rows: readonly Row[]
  by: readonly string[]
  period: Period | null
  beforeLabel: string | null
  currency: string
  coverage: Coverage | undefined
  nameOf: (dimension: string, code: string | null) => string
}

/** The rows drawn in the form their question asks for. */
export function MetricChart(props: MetricChartProps) {
  const { metric, result, rows, by, nameOf, currency, coverage } = props
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const palette = usePalette()
  const shape = shapeOf(by, result, metric)
  const [first = '', second = ''] = by
  const name = explanationOf(metric, format.language).title
  const write = useCallback(
    (value: number | null) => writeValue(metric, value, format, currency),
    [metric, format, currency],
  )
  if (shape === 'figure') {
    return (
      <KpiStrip label={name}>
        <Kpi label={name} explanation={explanationOf(metric, format.language)} value={write(rows[0]?.value ?? null)} />
      </KpiStrip>
    )
  }
  if (shape === 'line' || shape === 'stack') return <OverTime {...props} isStack={shape === 'stack'} write={write} />
  if (shape === 'heat') return <Clock {...props} write={write} />
  const kinds = kindsOf(coverage)
  const largest = rows.slice(0, shape === 'clock' ? rows.length : MOST_BARS)
  return (
    <>
      <BarList
        label={name}
        rows={largest.map(({ keys, value }) => {
          const kind = first === 'channel' ? kinds.get(keys[0] ?? '') : undefined
          const words = nameOf(first, keys[0] ?? null)
          return {
            key: keys.join(' '),
            name: kind ? (
              <ChannelMark channel={kind} />
            ) : second ? (
              `${words} · ${nameOf(second, keys[1] ?? null)}`
            ) : (
              words
            ),
            value: value ?? 0,
            text: write(value),
            ...(kind ? { colour: palette.channels[kind] } : {}),
          }
        })}
      />
      {rows.length > largest.length && (
        <p className="ms-muted">{t('metric.largest', { count: largest.length, of: format.number(rows.length) })}</p>
      )}
    </>
  )
}

type Written = MetricChartProps & { write: (value: number | null) => string }

function OverTime(props: Written & { isStack: boolean }) {
  const { metric, result, rows, by, period, beforeLabel, currency, coverage, nameOf, write, isStack } = props
  const { t } = useTranslation('analytics')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const palette = usePalette()
  const grain = by[0] as Grain
  const second = by[1]
  const places = useMemo(() => (period ? buckets(period, grain) : []), [period, grain])
  const names = useBucketNames(places, grain)
  const drawn = useMemo(() => {
    const kinds = kindsOf(coverage)
    if (isStack) {
      const series = channelSeries(result, places, grain, currency, kinds).map(({ channel, values }) => ({
        ...(channel ? { channel } : { colour: palette.neutrals.axis }),
        label: channel ? shared(`channel.${channel}`) : t('other'),
        values,
      }))
      const totals = totalsOf(
        series.map(({ values }) => ({ channel: null, values })),
        places.length,
      )
      return {
        option: stackedByChannel(
          { names, series, axis: axisOf(metric, format, Math.max(...totals, 0)), write },
          palette,
        ),
        legend: series.map((each) =>
          'channel' in each && each.channel
            ? ({ kind: 'channel', channel: each.channel } as const)
            : ({ kind: 'colour', name: each.label, colour: palette.neutrals.axis } as const),
        ),
        hidden: 0,
      }
    }
    const all = seriesOf(rows, places, result.additivity === 'additive')
    const own = [palette.primary, palette.neutrals.text, palette.neutrals.muted, palette.neutrals.axis]
    const series = all.slice(0, MOST_LINES).map(({ key, values }, place) => {
      const kind = second === 'channel' ? kinds.get(key ?? '') : undefined
      return {
        label: second ? nameOf(second, key) : t('metric.present'),
        values,
        colour: (kind ? palette.channels[kind] : own[place]) ?? palette.primary,
      }
    })
    const values = series.flatMap((each) => each.values).filter((value): value is number => value !== null)
    const before =
      !second && beforeLabel
        ? {
            label: beforeLabel,
            values: places.map((place) => rows.find((row) => row.keys[0] === place)?.before ?? null),
          }
        : null
    const largest = Math.max(...values, ...(before?.values.map((value) => value ?? 0) ?? []), 0)
    return {
      option: lines(
        { names, series, axis: axisOf(metric, format, largest), write, ...(before ? { before } : {}) },
        palette,
      ),
      legend: [
        ...(second ? series.map(({ label, colour }) => ({ kind: 'colour', name: label, colour }) as const) : []),
        ...(before ? [{ kind: 'comparison', name: before.label } as const] : []),
      ],
      hidden: all.length - series.length,
    }
  }, [
    isStack,
    write,
    rows,
    places,
    names,
    result,
    metric,
    palette,
    format,
    shared,
    t,
    second,
    nameOf,
    beforeLabel,
    coverage,
    currency,
    grain,
  ])
  return (
    <>
      {drawn.legend.length > 0 && <ChartLegend entries={drawn.legend} />}
      <Chart
        option={drawn.option}
        height={HEIGHT}
        label={t('metric.label', { metric: explanationOf(metric, format.language).title, count: places.length })}
      />
      {drawn.hidden > 0 && <p className="ms-muted">{t('metric.linesHidden', { count: drawn.hidden })}</p>}
    </>
  )
}

function Clock({ metric, rows, by, nameOf, write }: Written) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const palette = usePalette()
  const option = useMemo(() => {
    const [day, hour] = by[0] === 'weekday' ? [0, 1] : [1, 0]
    const cells = Array.from({ length: 7 }, () => Array.from({ length: 24 }, (): number | null => null))
    for (const { keys, value } of rows) {
      const row = cells[Number(keys[day ?? 0]) - 1]
      if (row) row[Number(keys[hour ?? 1])] = value
    }
    return heat(
      {
        columns: Array.from({ length: 24 }, (_, at) => `${at}:00`),
        rows: Array.from({ length: 7 }, (_, at) => nameOf('weekday', String(at + 1))),
        values: cells,
        write,
      },
      palette,
    )
  }, [rows, by, nameOf, write, palette])
  return (
    <Chart
      option={option}
      height={HEIGHT}
      label={t('metric.label', { metric: explanationOf(metric, format.language).title, count: rows.length })}
    />
  )
}
