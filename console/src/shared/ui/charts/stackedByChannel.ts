import type { EChartsOption } from 'echarts'
import type { Channel } from '@/shared/channel'
import type { Palette } from '@/shared/palette'
import { chartTooltip } from '../chartTooltip'

export interface StackedByChannel {
  /** The name of each bar, in order. */
  names: readonly string[]
  /** What belongs to no kind of channel brings a colour of its own. */
  series: readonly ({ label: string; values: readonly number[] } & ({ channel: Channel } | { colour: string }))[]
  /** The total of the period before, dashed. */
  before?: { label: string; values: readonly number[] }
  /** Pieces and the like: the axis has no fractions. */
  isWhole?: boolean
  /** Where the axis ends by its nature: shares end at 1. */
  top?: number
  axis: (value: number) => string
  write: (value: number) => string
}

/** How did it move, and what is it made of? Bars from zero, channels in their fixed order from the ground up. */
export function stackedByChannel(data: StackedByChannel, palette: Palette): EChartsOption {
  const { names, series, before, isWhole = false, top, axis, write } = data
  const colourOf = (each: { channel: Channel } | { colour: string }) =>
    'channel' in each ? palette.channels[each.channel] : each.colour
  return {
    grid: { top: 12 },
    xAxis: { type: 'category', data: [...names] },
    yAxis: {
      type: 'value',
      axisLabel: { formatter: axis },
      splitNumber: 4,
      ...(isWhole ? { minInterval: 1 } : {}),
      ...(top ? { max: top, interval: top / 4 } : {}),
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: palette.neutrals.muted, opacity: 0.08 } },
      formatter: (params) => {
        const at = Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : params.dataIndex
        const rows = series
          .map((each) => ({ name: each.label, number: each.values[at] ?? 0, colour: colourOf(each) }))
          .sort((a, b) => b.number - a.number)
          .map(({ name, number, colour }) => ({ name, colour, value: write(number) }))
        const beforeRow = before ? [{ name: before.label, value: write(before.values[at] ?? 0) }] : []
        return chartTooltip(names[at] ?? '', [...rows, ...beforeRow])
      },
    },
    series: [
      ...series.map((each) => ({
        type: 'bar' as const,
        name: each.label,
        stack: 'all',
        // An empty part draws nothing, also not its border over the axis.
        data: each.values.map((value) => value || '-'),
        itemStyle: { color: colourOf(each), borderColor: palette.neutrals.surface, borderWidth: 0.75 },
        emphasis: { disabled: true },
      })),
      ...(before
        ? [
            {
              type: 'line' as const,
              name: before.label,
              data: [...before.values],
              symbol: 'none',
              lineStyle: { color: palette.neutrals.muted, width: 1.25, type: 'dashed' as const },
              z: 5,
              silent: true,
            },
          ]
        : []),
    ],
  }
}
