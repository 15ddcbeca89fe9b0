import type { EChartsOption } from 'echarts'
import type { Palette } from '@/shared/palette'
import { chartTooltip } from '../chartTooltip'

export interface Forecast {
  names: readonly string[]
  /** What was, then nothing. */
  actual: readonly (number | null)[]
  /** What is expected, from the last actual point on. */
  expected: readonly (number | null)[]
  low: readonly (number | null)[]
  high: readonly (number | null)[]
  /** The place of the present in `names`. */
  today: number
  labels: { actual: string; expected: string; interval: string; today: string }
  axis: (value: number) => string
  write: (value: number) => string
}

/** How sure is the forecast? History solid, future dashed, with the band it will lie in. */
export function forecast(data: Forecast, palette: Palette): EChartsOption {
  const { names, actual, expected, low, high, today, labels, axis, write } = data
  const band = high.map((value, place) => {
    const from = low[place]
    return value === null || from === null || from === undefined ? null : value - from
  })
  const edge = { type: 'line' as const, stack: 'band', symbol: 'none', lineStyle: { opacity: 0 }, silent: true }
  return {
    grid: { top: 20 },
    xAxis: { type: 'category', data: [...names], boundaryGap: false },
    yAxis: { type: 'value', axisLabel: { formatter: axis }, splitNumber: 4 },
    tooltip: {
      trigger: 'axis',
      formatter: (params) => {
        const at = Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : params.dataIndex
        const was = actual[at]
        const will = expected[at]
        const [from, to] = [low[at], high[at]]
        return chartTooltip(names[at] ?? '', [
          ...(typeof was === 'number' ? [{ name: labels.actual, value: write(was), colour: palette.primary }] : []),
          ...(typeof will === 'number' && typeof was !== 'number'
            ? [{ name: labels.expected, value: write(will) }]
            : []),
          ...(typeof from === 'number' && typeof to === 'number'
            ? [{ name: labels.interval, value: `${write(from)}–${write(to)}` }]
            : []),
        ])
      },
    },
    series: [
      { ...edge, data: [...low] },
      { ...edge, data: band, areaStyle: { color: palette.primary, opacity: 0.14 } },
      {
        type: 'line',
        data: [...actual],
        symbol: 'none',
        lineStyle: { color: palette.primary, width: 2 },
        itemStyle: { color: palette.primary },
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: palette.neutrals.axis, type: 'solid', width: 1 },
          label: { formatter: labels.today, color: palette.neutrals.muted, fontSize: 12 },
          data: [{ xAxis: today }],
        },
      },
      {
        type: 'line',
        data: [...expected],
        symbol: 'none',
        lineStyle: { color: palette.primary, width: 2, type: 'dashed' },
        itemStyle: { color: palette.primary },
      },
    ],
  }
}
