import type { EChartsOption } from 'echarts'
import type { Palette } from '@/shared/palette'
import { chartTooltip } from '../chartTooltip'

export interface Heat {
  columns: readonly string[]
  rows: readonly string[]
  /** `values[row][column]`; null is empty, which is not zero. */
  values: readonly (readonly (number | null)[])[]
  write: (value: number) => string
  /** Numbers inside the cells, for cohorts. */
  showNumbers?: boolean
}

/** When? One hue, six steps; the scale stands in the panel's title and not in the chart. */
export function heat({ columns, rows, values, write, showNumbers = false }: Heat, palette: Palette): EChartsOption {
  const known = values.flat().filter((value): value is number => value !== null)
  const cells = values.flatMap((row, y) => row.flatMap((value, x) => (value === null ? [] : [[x, y, value]])))
  return {
    grid: { top: 0, right: 0 },
    xAxis: { type: 'category', data: [...columns], axisLine: { show: false } },
    yAxis: { type: 'category', data: [...rows], inverse: true, axisLine: { show: false } },
    visualMap: {
      show: false,
      min: Math.min(...known),
      max: Math.max(...known),
      inRange: { color: [...palette.sequential] },
    },
    tooltip: {
      formatter: (params) => {
        const cell = (Array.isArray(params) ? params[0] : params)?.value as [number, number, number] | undefined
        if (!cell) return ''
        return chartTooltip(rows[cell[1]] ?? '', [{ name: columns[cell[0]] ?? '', value: write(cell[2]) }])
      },
    },
    series: [
      {
        type: 'heatmap',
        data: cells,
        label: { show: showNumbers, formatter: (cell) => write((cell.value as number[])[2] ?? 0) },
        itemStyle: { borderColor: palette.neutrals.surface, borderWidth: 2, borderRadius: 3 },
        emphasis: { disabled: true },
      },
    ],
  }
}
