import type { EChartsOption } from 'echarts'
import type { Palette } from '@/shared/palette'
import { chartTooltip } from '@/shared/ui/chartTooltip'
import type { Effect } from '../api'

export interface LiftCourse {
  days: Effect['days']
  labels: { lift: string; interval: string; day: (day: number) => string }
  axis: (value: number) => string
  write: (value: number | null) => string
}

/** The effect day by day with the band it lies in, against nought. Grey as long as the band contains nought. */
export function liftCourse({ days, labels, axis, write }: LiftCourse, palette: Palette): EChartsOption {
  const last = days[days.length - 1]?.lift
  const isSure = last?.low != null && last.high != null && (last.low > 0 || last.high < 0)
  const colour = isSure ? (last.low !== null && last.low > 0 ? palette.success : palette.error) : palette.neutrals.muted
  const edge = { type: 'line' as const, symbol: 'none', silent: true, lineStyle: { opacity: 0 } }
  return {
    grid: { top: 12 },
    xAxis: { type: 'category', data: days.map((day) => labels.day(day.day)), boundaryGap: false },
    yAxis: { type: 'value', axisLabel: { formatter: axis }, splitNumber: 4 },
    tooltip: {
      trigger: 'axis',
      formatter: (params) => {
        const at = Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : params.dataIndex
        const day = days[at]
        if (!day) return ''
        return chartTooltip(labels.day(day.day), [
          { name: labels.lift, value: write(day.lift.value), colour },
          { name: labels.interval, value: `${write(day.lift.low)} – ${write(day.lift.high)}` },
        ])
      },
    },
    series: [
      // A band below nought cannot be stacked on one above it: both ends are drawn, and the room between is filled.
      { ...edge, stack: 'band', stackStrategy: 'all', data: days.map((day) => day.lift.low) },
      {
        ...edge,
        stack: 'band',
        stackStrategy: 'all',
        data: days.map((day) =>
          day.lift.low === null || day.lift.high === null ? null : day.lift.high - day.lift.low,
        ),
        areaStyle: { color: colour, opacity: 0.16 },
      },
      {
        type: 'line',
        data: days.map((day) => day.lift.value),
        symbol: 'none',
        lineStyle: { color: colour, width: 2 },
        itemStyle: { color: colour },
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: palette.neutrals.axis, type: 'solid', width: 1 },
          label: { show: false },
          data: [{ yAxis: 0 }],
        },
      },
    ],
  }
}
