import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { CHANNELS, type Channel } from '@/shared/channel'
import { useNow } from '@/shared/clock'
import { dayPlus } from '@/shared/format/day'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { useSession } from '@/shared/session'
import { Chart } from '@/shared/ui/Chart'
import { ChartLegend } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { stackedByChannel } from '@/shared/ui/charts/stackedByChannel'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import { useProductSales, WEEKS, type WeekOfSales } from './api'

const HEIGHT = 240

/** The Mondays of the last weeks, the present one last. */
function mondays(today: string): string[] {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return Array.from({ length: WEEKS }, (_, place) => dayPlus(today, -weekday - 7 * (WEEKS - 1 - place)))
}

export function ProductSales({ sku }: { sku: string }) {
  const { t } = useTranslation('catalog')
  const { timeZone } = useSession().deployment
  const sales = useProductSales(sku, timeZone)
  if (sales.data && sales.data.length > 0) return <SalesChart weeks={sales.data} sku={sku} />
  return (
    <Panel title={t('sales.title')} extra={t('sales.scope')}>
      {sales.isError ? (
        <ErrorFace subject={t('sales.title')} refusal={asRefusal(sales.error)} onRetry={() => void sales.refetch()} />
      ) : sales.data ? (
        <p className="ms-muted">{t('sales.none')}</p>
      ) : (
        <LoadingBlock height={HEIGHT} />
      )}
    </Panel>
  )
}

function SalesChart({ weeks, sku }: { weeks: readonly WeekOfSales[]; sku: string }) {
  const { t } = useTranslation('catalog')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const palette = usePalette()
  const today = format.date(useNow(3600))
  const names = useMemo(() => mondays(today), [today])
  const series = useMemo(() => {
    const sold = new Map<string, number>()
    for (const week of weeks) {
      const key = `${week.week} ${week.channel_code}`
      sold.set(key, (sold.get(key) ?? 0) + week.units)
    }
    const present = new Set(weeks.map((week) => week.channel_code))
    return CHANNELS.filter((channel) => present.has(channel)).map((channel: Channel) => ({
      channel,
      label: shared(`channel.${channel}`),
      values: names.map((monday) => sold.get(`${monday} ${channel}`) ?? 0),
    }))
  }, [weeks, names, shared])
  const totals = names.map((_, place) => series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0))
  const largest = Math.max(...totals)
  const option = useMemo(
    () =>
      stackedByChannel(
        {
          names: names.map((monday) => monday.slice(5)),
          series,
          isWhole: true,
          axis: format.axis(largest),
          write: (value) => format.number(value),
        },
        palette,
      ),
    [names, series, largest, format, palette],
  )
  return (
    <ChartPanel
      title={t('sales.title')}
      why={<Why explanation={{ title: t('sales.title'), definition: t('sales.meaning') }} />}
      extra={t('sales.scope')}
      height={HEIGHT}
      legend={<ChartLegend entries={series.map(({ channel }) => ({ kind: 'channel' as const, channel }))} />}
      data={{
        name: `sales-${sku}`,
        columns: [t('sales.week'), ...series.map(({ label }) => label)],
        rows: names.map((monday, place) => [monday, ...series.map(({ values }) => values[place] ?? 0)]),
        write: (value, column) => (column ? format.number(value) : value),
      }}
    >
      <Chart
        option={option}
        height={HEIGHT}
        label={t('sales.label', { low: format.number(Math.min(...totals)), high: format.number(largest) })}
      />
    </ChartPanel>
  )
}
