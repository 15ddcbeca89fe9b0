import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { SequentialScale } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { heat } from '@/shared/ui/charts/heat'
import { type Coverage, type MetricResult, useAnswers } from '../api'
import { valueIn } from '../metricWords'
import { PanelState } from '../PanelState'
import { daysIn } from '../period'
import type { Asked } from './useOverviewAddress'

const HEIGHT = 280
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Orders by weekday (Monday first) and hour; an hour without an order is 0, for the data covers it. */
export function cellsOf(result: MetricResult): number[][] {
  const cells = WEEKDAYS.map(() => HOURS.map(() => 0))
  for (const row of result.rows) {
    const day = cells[Number(row.weekday) - 1]
    if (day) day[Number(row.hour)] = valueIn(row) ?? 0
  }
  return cells
}

/** When in the week do they order? On the clock of the trade. */
export function WhenPanel({ asked, coverage }: { asked: Asked; coverage: Coverage | undefined }) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const palette = usePalette()
  const { period, filters } = asked
  const query = useAnswers(period ? [{ metric: 'orders', by: ['weekday', 'hour'], period, filters }] : [])
  const result = query.data?.[0]?.result
  const weeks = period ? Math.max(1, daysIn(period) / 7) : 1
  const days = useMemo(() => t('when.days').split(' '), [t])
  const hours = HOURS.map((hour) => `${hour}:00`)
  const cells = useMemo(() => (result ? cellsOf(result) : []), [result])
  const write = useMemo(() => (value: number) => format.number(value, { decimals: 1 }), [format])
  const option = useMemo(
    () =>
      heat(
        {
          columns: HOURS.map((hour) => `${hour}:00`),
          rows: days,
          values: cells.map((row) => row.map((value) => value / weeks)),
          write,
        },
        palette,
      ),
    [cells, days, weeks, write, palette],
  )
  const [peak, day, hour] = peakOf(cells)
  return (
    <PanelState
      title={t('when.title')}
      query={query}
      answer={query.data?.[0]}
      height={HEIGHT}
      isEmpty={peak === 0}
      emptyText={t('empty.orders')}
    >
      <ChartPanel
        title={t('when.title')}
        extra={<SequentialScale label={t('when.scope', { zone: coverage?.time_zone ?? '' })} />}
        height={HEIGHT}
        data={{
          name: 'orders-by-hour',
          columns: [t('when.day'), ...hours],
          rows: days.map((name, place) => [name, ...(cells[place] ?? [])]),
        }}
      >
        <Chart
          option={option}
          height={HEIGHT}
          label={t('when.label', { day: days[day] ?? '', hour: hours[hour] ?? '', orders: write(peak / weeks) })}
        />
      </ChartPanel>
    </PanelState>
  )
}

function peakOf(cells: readonly (readonly number[])[]): [orders: number, day: number, hour: number] {
  let found: [number, number, number] = [0, 0, 0]
  cells.forEach((row, day) => {
    row.forEach((value, hour) => {
      if (value > found[0]) found = [value, day, hour]
    })
  })
  return found
}
