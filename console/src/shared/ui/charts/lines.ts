import type { EChartsOption } from 'echarts'
import type { Palette } from '@/shared/palette'
import { chartTooltip } from '../chartTooltip'

export interface Lines {
  /** The name of each point in time, in order. */
  names: readonly string[]
  /** At most four can be told apart. null is a gap: unknown, which is not zero. */
  series: readonly { label: string; values: readonly (number | null)[]; colour?: string }[]
  /** The period before, dashed. */
  before?: { label: string; values: readonly (number | null)[] }
  axis: (value: number) => string
  write: (value: number | null) => string
}

const NARROW = 1.25

/** How did it move? One series in the primary colour; further ones in greys, unless they bring the colour they own. */
export function lines({ names, series, before, axis, write }: Lines, palette: Palette): EChartsOption {
  const own = [palette.primary, palette.neutrals.text, palette.neutrals.muted, palette.neutrals.axis]
  const coloured = series.map((each, place) => ({
    ...each,
    colour: each.colour ?? own[place] ?? palette.neutrals.muted,
  }))
  return {
    grid: { top: 12 },
    xAxis: { type: 'category', data: [...names], boundaryGap: false },
    yAxis: { type: 'value', axisLabel: { formatter: axis }, splitNumber: 4 },
    tooltip: {
      trigger: 'axis',
      formatter: (params) => {
        const at = Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : params.dataIndex
        return chartTooltip(names[at] ?? '', [
          ...coloured.map(({ label, values, colour }) => ({ name: label, colour, value: write(values[at] ?? null) })),
          ...(before ? [{ name: before.label, value: write(before.values[at] ?? null) }] : []),
        ])
      },
    },
    series: [
      ...coloured.map(({ label, values, colour }) => ({
        type: 'line' as const,
        name: label,
        data: [...values],
        // A single point has no line to show it.
        symbol: names.length > 1 ? 'none' : 'circle',
        lineStyle: { color: colour, width: 2 },
        itemStyle: { color: colour },
      })),
      ...(before
        ? [
            {
              type: 'line' as const,
              name: before.label,
              data: [...before.values],
              symbol: 'none',
              lineStyle: { color: palette.neutrals.muted, width: NARROW, type: 'dashed' as const },
              silent: true,
            },
          ]
        : []),
    ],
  }
}
