import type { EChartsOption } from 'echarts'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { useSession } from '@/shared/session'
import { Chart } from '@/shared/ui/Chart'
import { ChartLegend } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { chartTooltip } from '@/shared/ui/chartTooltip'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { useCourse } from './api'
import { type CourseStep, filled } from './course'

export const SPANS = ['day', 'week', 'weeks'] as const
export type Span = (typeof SPANS)[number]

const SPAN_OF = {
  day: { step: 'hour', steps: 24, hours: 24 },
  week: { step: 'hour', steps: 7 * 24, hours: 7 * 24 },
  weeks: { step: 'day', steps: 28, hours: 28 * 24 },
} as const
const HEIGHT = 264
const PARTS = ['stored', 'deduplicated', 'quarantined'] as const

/** What a source sent over time, and what became of it: bars from zero, hours without events are zero because we know. */
export function CoursePanel({ code, span, extra }: { code: string; span: Span; extra: ReactNode }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const palette = usePalette()
  const { timeZone } = useSession().deployment
  const now = useNow(60)
  const { step, steps, hours } = SPAN_OF[span]
  const course = useCourse(code, step, hours, timeZone)
  const rows = useMemo(() => filled(course.data ?? [], step, steps, now), [course.data, step, steps, now])
  const name = useMemo(
    () => (row: CourseStep) => (step === 'hour' ? format.dateTime(row.at).slice(5) : format.date(row.at).slice(5)),
    [step, format],
  )
  const colours = useMemo(
    () => ({
      stored: palette.primary,
      deduplicated: palette.neutrals.muted,
      quarantined: palette.warning,
    }),
    [palette],
  )
  const option = useMemo((): EChartsOption => {
    const largest = Math.max(...rows.map((row) => row.received), 0)
    const axis = format.axis(largest)
    return {
      grid: { top: 12 },
      xAxis: { type: 'category', data: rows.map(name) },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { formatter: (value: number) => axis(value) },
        splitNumber: 4,
      },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow', shadowStyle: { color: palette.neutrals.muted, opacity: 0.08 } },
        formatter: (params) => {
          const at = Array.isArray(params) ? (params[0]?.dataIndex ?? 0) : params.dataIndex
          const row = rows[at]
          return chartTooltip(
            row ? name(row) : '',
            PARTS.map((part) => ({
              name: t(`account.${part}`),
              value: format.number(row?.[part]),
              colour: colours[part],
            })),
          )
        },
      },
      series: PARTS.map((part) => ({
        type: 'bar' as const,
        name: t(`account.${part}`),
        stack: 'all',
        data: rows.map((row) => row[part]),
        itemStyle: { color: colours[part] },
        emphasis: { disabled: true },
      })),
    }
  }, [rows, name, format, palette, colours, t])

  if (course.isError) {
    return (
      <Panel title={t('course.title')} extra={extra}>
        <ErrorFace
          subject={t('course.title')}
          refusal={asRefusal(course.error)}
          onRetry={() => void course.refetch()}
        />
      </Panel>
    )
  }
  const total = rows.reduce((sum, row) => sum + row.received, 0)
  return (
    <ChartPanel
      title={t('course.title')}
      extra={extra}
      height={HEIGHT}
      legend={
        <ChartLegend
          entries={PARTS.map((part) => ({
            kind: 'colour' as const,
            name: t(`account.${part}`),
            colour: colours[part],
          }))}
        />
      }
      data={{
        name: `events-${code}`,
        columns: [t('course.time'), t('account.received'), ...PARTS.map((part) => t(`account.${part}`))],
        rows: rows.map((row) => [
          step === 'hour' ? format.dateTime(row.at) : format.date(row.at),
          row.received,
          ...PARTS.map((part) => row[part]),
        ]),
        write: (value, column) => (column ? format.number(value) : value),
      }}
    >
      {course.isPending ? (
        <LoadingBlock height={HEIGHT} />
      ) : (
        <Chart
          option={option}
          height={HEIGHT}
          marks={rows.length * PARTS.length}
          label={t('course.label', { shown: format.number(total), span: t(`course.${span}`) })}
        />
      )}
    </ChartPanel>
  )
}
