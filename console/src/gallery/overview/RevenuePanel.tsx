import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { ChartLegend } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { stackedByChannel } from '@/shared/ui/charts/stackedByChannel'
import { Why } from '@/shared/ui/Why'
import { BEFORE, REVENUE, WEEKS } from '../data'

const HEIGHT = 264
const TOTALS = WEEKS.map((_, week) => REVENUE.reduce((sum, { values }) => sum + (values[week] ?? 0), 0))

export function RevenuePanel() {
  const { t } = useTranslation('gallery')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const palette = usePalette()
  const [mode, setMode] = useState<'amount' | 'share'>('amount')

  const option = useMemo(() => {
    const asShare = mode === 'share'
    const series = REVENUE.map(({ channel, values }) => ({
      channel,
      label: shared(`channel.${channel}`),
      values: asShare ? values.map((value, week) => value / (TOTALS[week] ?? 1)) : values,
    }))
    return {
      ...stackedByChannel(
        {
          names: WEEKS,
          series,
          axis: asShare ? (value) => format.share(value, 0) : format.axis(Math.max(...TOTALS)),
          write: asShare ? (value) => format.share(value) : (value) => format.money(value, { whole: true }),
          ...(asShare ? {} : { before: { label: t('overview.before'), values: BEFORE } }),
        },
        palette,
      ),
    }
  }, [mode, palette, format, shared, t])

  return (
    <ChartPanel
      title={t('overview.revenue')}
      why={
        <Why
          explanation={{
            title: t('overview.revenue'),
            definition: t('overview.netMeaning'),
            version: '4',
            owner: t('overview.owner'),
          }}
        />
      }
      extra={
        <Segmented
          size="small"
          aria-label={t('charts.mode')}
          value={mode}
          onChange={(value) => setMode(value)}
          options={[
            { value: 'amount' as const, label: t('overview.amount') },
            { value: 'share' as const, label: t('overview.share') },
          ]}
        />
      }
      height={HEIGHT}
      legend={
        <ChartLegend
          entries={[
            ...REVENUE.map(({ channel }) => ({ kind: 'channel' as const, channel })),
            { kind: 'comparison', name: t('overview.before') },
          ]}
        />
      }
      data={{
        name: 'revenue-by-channel',
        columns: [t('overview.week'), ...REVENUE.map(({ channel }) => shared(`channel.${channel}`))],
        rows: WEEKS.map((week, place) => [week, ...REVENUE.map(({ values }) => values[place])]),
        write: (value, column) => (column ? format.number(value) : value),
      }}
    >
      <Chart
        option={option}
        height={HEIGHT}
        label={t('overview.revenueLabel', {
          low: format.compact(Math.min(...TOTALS)),
          high: format.compact(Math.max(...TOTALS)),
        })}
      />
    </ChartPanel>
  )
}
