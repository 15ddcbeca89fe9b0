import type { CustomSeriesOption, EChartsOption } from 'echarts'
import type { Palette } from '@/shared/palette'
import { chartTooltip } from '../chartTooltip'

export interface Dumbbell {
  /** Sorted by the caller, largest first. Shares between 0 and 1. */
  rows: readonly { name: string; claimed: number; measured: number; interval: readonly [number, number] }[]
  claimedLabel: string
  measuredLabel: string
  intervalLabel: string
  write: (share: number) => string
  writeAxis: (share: number) => string
}

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>

/** Model against truth: ◇ what a model attributes, ● what an experiment measured, with its interval. */
export function dumbbell(data: Dumbbell, palette: Palette): EChartsOption {
  const { rows, claimedLabel, measuredLabel, intervalLabel, write, writeAxis } = data
  const render: RenderItem = (params, api) => {
    const row = rows[params.dataIndex]
    if (!row) return null
    const y = api.coord([0, params.dataIndex])[1] ?? 0
    const x = (share: number) => api.coord([share, params.dataIndex])[0] ?? 0
    const uncertain = row.interval[0] <= 0 && row.interval[1] >= 0
    const tone = uncertain ? palette.neutrals.muted : palette.primary
    const [low, high, claimed] = [x(row.interval[0]), x(row.interval[1]), x(row.claimed)]
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x(row.measured), x2: claimed, y1: y, y2: y },
          style: { stroke: palette.neutrals.axis, lineWidth: 1.5, lineDash: [3, 3] },
        },
        {
          type: 'rect',
          shape: { x: low, y: y - 5, width: high - low, height: 10, r: 4 },
          style: { fill: palette.sequential[1] ?? tone, opacity: uncertain ? 0.35 : 0.75 },
        },
        {
          type: 'circle',
          shape: { cx: x(row.measured), cy: y, r: 5 },
          style: { fill: uncertain ? palette.neutrals.surface : tone, stroke: tone, lineWidth: 1.5 },
        },
        {
          type: 'polygon',
          shape: {
            points: [
              [claimed, y - 6],
              [claimed + 6, y],
              [claimed, y + 6],
              [claimed - 6, y],
            ],
          },
          style: { fill: palette.neutrals.surface, stroke: palette.neutrals.muted, lineWidth: 1.5 },
        },
      ],
    }
  }
  return {
    grid: { top: 4, right: 16 },
    xAxis: {
      type: 'value',
      axisLabel: { formatter: (value: number) => writeAxis(value) },
      splitNumber: 4,
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.name),
      axisLine: { show: false },
      axisLabel: { color: palette.neutrals.text },
    },
    tooltip: {
      formatter: (params) => {
        const row = rows[Array.isArray(params) ? 0 : params.dataIndex]
        if (!row) return ''
        return chartTooltip(row.name, [
          { name: claimedLabel, value: write(row.claimed) },
          { name: measuredLabel, value: write(row.measured) },
          { name: intervalLabel, value: `${write(row.interval[0])}–${write(row.interval[1])}` },
        ])
      },
    },
    series: [
      {
        type: 'custom',
        renderItem: render,
        // Without this a custom series claims no part of the axes, and they end too early.
        encode: { x: [0, 1, 2, 3], y: 4 },
        data: rows.map((row, place) => [row.claimed, row.measured, row.interval[0], row.interval[1], place]),
      },
    ],
  }
}
