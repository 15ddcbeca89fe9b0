import { Segmented } from 'antd'
import type { EChartsOption } from 'echarts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { urlChoice } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { type Palette, usePalette } from '@/shared/palette'
import { useSession } from '@/shared/session'
import { Chart } from '@/shared/ui/Chart'
import { ChartLegend } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { chartTooltip } from '@/shared/ui/chartTooltip'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { type SegmentPoint, useHistory } from './api'

const HEIGHT = 260
/** Where the month begins in 2026-11-20: an axis of at most a year needs no year. */
const MONTH = 5
const ADDRESS = { span: urlChoice(['3', '30', '90', '365'], '30') }
const SPANS = ['3', '30', '90', '365'] as const

/** How the size moved, and who came and who went at each step. */
export function SizePanel({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const palette = usePalette()
  const zone = useSession().deployment.timeZone
  const [{ span }, change] = useUrlState(ADDRESS)
  const history = useHistory(code, Number(span), zone)
  const points = history.data
  const isHourly = span === '3'
  const words = useMemo(
    () => ({ size: t('size.size'), entered: t('size.entered'), left: t('size.left'), version: t('size.version') }),
    [t],
  )
  const label = useMemo(
    () => (at: string) => (isHourly ? format.dateTime(at) : format.date(at)).slice(MONTH),
    [format, isHourly],
  )
  const option = useMemo(
    () =>
      points
        ? sizeOption(
            points,
            points.map((point) => label(point.at)),
            words,
            palette,
            format.number,
          )
        : null,
    [points, label, words, palette, format],
  )
  const spans = (
    <Segmented
      size="small"
      aria-label={t('size.span')}
      value={span}
      options={SPANS.map((value) => ({ value, label: t(`size.span_${value}`) }))}
      onChange={(next) => change({ span: next })}
    />
  )
  if (!points || !option) {
    return (
      <Panel title={t('size.title')} extra={spans}>
        {history.isError ? (
          <ErrorFace
            subject={t('size.title')}
            refusal={asRefusal(history.error)}
            onRetry={() => void history.refetch()}
          />
        ) : (
          <LoadingBlock height={HEIGHT} />
        )}
      </Panel>
    )
  }
  const [only] = points
  if (points.length < 2) {
    return (
      <Panel title={t('size.title')} extra={spans}>
        <p className="ms-muted">
          {only
            ? t('size.single', { count: only.size, shown: format.number(only.size), at: label(only.at) })
            : t('size.none')}
        </p>
      </Panel>
    )
  }
  const last = points[points.length - 1]
  const sizes = points.map((point) => point.size)
  return (
    <ChartPanel
      title={t('size.title')}
      extra={spans}
      height={HEIGHT}
      data={{
        name: `${code}-size`,
        columns: [t('size.at'), words.size, words.entered, words.left, words.version],
        rows: points.map((point) => [
          isHourly ? format.dateTime(point.at) : format.date(point.at),
          point.size,
          point.entered,
          point.left,
          point.version,
        ]),
        write: (value, column) => (column > 0 && column < 4 ? format.number(value) : value),
      }}
      legend={
        <ChartLegend
          entries={[
            { kind: 'colour', name: words.size, colour: palette.primary },
            { kind: 'colour', name: words.entered, colour: palette.neutrals.muted },
            { kind: 'colour', name: words.left, colour: palette.neutrals.axis },
          ]}
        />
      }
    >
      <Chart
        height={HEIGHT}
        option={option}
        label={t('size.sentence', {
          name,
          last: format.number(last?.size),
          low: format.number(Math.min(...sizes)),
          high: format.number(Math.max(...sizes)),
          from: label(points[0]?.at ?? ''),
          to: label(last?.at ?? ''),
        })}
      />
    </ChartPanel>
  )
}

function sizeOption(
  points: readonly SegmentPoint[],
  names: readonly string[],
  words: { size: string; entered: string; left: string; version: string },
  palette: Palette,
  write: (value: number) => string,
): EChartsOption {
  // A step in which the rule became another one is marked: the curve before and after asks different things.
  const renewed = points.flatMap((point, place) => {
    const before = points[place - 1]
    return before && before.version !== point.version ? [{ xAxis: place, name: `v${point.version}` }] : []
  })
  const largest = Math.max(1, ...points.map((point) => Math.max(point.entered, point.left)))
  return {
    grid: [
      { top: 12, height: 150, left: 0, right: 8 },
      { top: 184, height: 52, left: 0, right: 8 },
    ],
    xAxis: [
      { type: 'category', gridIndex: 0, data: [...names], axisLabel: { show: false } },
      { type: 'category', gridIndex: 1, data: [...names] },
    ],
    yAxis: [
      {
        type: 'value',
        gridIndex: 0,
        splitNumber: 3,
        min: 0,
        axisLabel: { formatter: (value: number) => write(value) },
      },
      {
        type: 'value',
        gridIndex: 1,
        splitNumber: 1,
        min: -largest,
        max: largest,
        interval: largest,
        axisLabel: { formatter: (value: number) => (value === 0 ? '0' : write(value)) },
      },
    ],
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: {
      trigger: 'axis',
      formatter: (params) => {
        const at = Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : params.dataIndex
        const point = points[at]
        if (!point) return ''
        return chartTooltip(names[at] ?? '', [
          { name: words.size, value: write(point.size), colour: palette.primary },
          { name: words.entered, value: `+${write(point.entered)}`, colour: palette.neutrals.muted },
          { name: words.left, value: `\u2212${write(point.left)}`, colour: palette.neutrals.axis },
        ])
      },
    },
    series: [
      {
        type: 'line',
        xAxisIndex: 0,
        yAxisIndex: 0,
        data: points.map((point) => point.size),
        symbol: points.length < 40 ? 'circle' : 'none',
        symbolSize: 5,
        lineStyle: { color: palette.primary, width: 2 },
        itemStyle: { color: palette.primary },
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: palette.neutrals.axis, type: 'dashed', width: 1 },
          label: { formatter: '{b}', color: palette.neutrals.muted, fontSize: 12 },
          data: renewed,
        },
      },
      {
        type: 'bar',
        stack: 'moves',
        xAxisIndex: 1,
        yAxisIndex: 1,
        barMaxWidth: 16,
        data: points.map((point) => point.entered),
        itemStyle: { color: palette.neutrals.muted },
      },
      {
        type: 'bar',
        stack: 'moves',
        xAxisIndex: 1,
        yAxisIndex: 1,
        barMaxWidth: 16,
        data: points.map((point) => -point.left),
        itemStyle: { color: palette.neutrals.axis },
      },
    ],
  }
}
