import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { BarList } from '@/shared/ui/BarList'
import { Chart } from '@/shared/ui/Chart'
import { SequentialScale } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { Cell, Columns } from '@/shared/ui/Columns'
import { forecast } from '@/shared/ui/charts/forecast'
import { heat } from '@/shared/ui/charts/heat'
import { Generated } from '@/shared/ui/Generated'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { COHORTS, FORECAST } from '../data'
import { RevenuePanel } from '../overview/RevenuePanel'

const HEIGHT = 264
const SALES = [612_400, 540_180, 498_002, 377_650, 290_114, 84_213]

export default function ChartsGallery() {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  const palette = usePalette()
  const future = useMemo(
    () =>
      forecast(
        {
          names: FORECAST.weeks,
          ...FORECAST,
          today: 10,
          labels: {
            actual: t('charts.actual'),
            expected: t('charts.expected'),
            interval: t('charts.interval'),
            today: t('charts.today'),
          },
          axis: (value) => format.number(value),
          write: (value) => format.number(value),
        },
        palette,
      ),
    [palette, format, t],
  )
  const months = useMemo(() => [0, 1, 2, 3, 4, 5].map((n) => t('charts.month', { n: n + 1 })), [t])
  const cohorts = useMemo(
    () =>
      heat(
        {
          columns: months,
          rows: COHORTS.months,
          values: COHORTS.values,
          write: (value) => format.share(value, 0),
          showNumbers: true,
        },
        palette,
      ),
    [months, palette, format],
  )
  return (
    <>
      <PageHeader title={t('section.charts')} tags={<StateTag>{t('mark')}</StateTag>} />
      <Columns>
        <Cell span={12}>
          <ChartPanel
            title={t('charts.forecast')}
            mark={<Generated kind="derived" />}
            extra={t('charts.forecastScope')}
            height={HEIGHT}
            data={{
              name: 'forecast',
              columns: [t('charts.week'), t('charts.actual'), t('charts.expected')],
              rows: FORECAST.weeks.map((week, place) => [week, FORECAST.actual[place], FORECAST.expected[place]]),
            }}
          >
            <Chart option={future} height={HEIGHT} label={t('charts.forecastLabel')} />
          </ChartPanel>
        </Cell>
        <Cell span={12}>
          <ChartPanel
            title={t('charts.cohort')}
            extra={<SequentialScale label={t('charts.cohortScope')} />}
            height={HEIGHT}
            data={{
              name: 'cohorts',
              columns: [t('charts.first'), ...months],
              rows: COHORTS.months.map((month, place) => [month, ...(COHORTS.values[place] ?? [])]),
              write: (value, column) => (column ? format.share(value) : value),
            }}
          >
            <Chart option={cohorts} height={HEIGHT} label={t('charts.cohortLabel')} />
          </ChartPanel>
        </Cell>
        <Cell span={12}>
          <Panel title={t('charts.biggest')} extra={t('charts.biggestScope')}>
            <BarList
              label={t('charts.bars')}
              rows={SALES.map((amount, place) => ({
                key: String(place),
                name: t(`stores.s${(place + 1) as 1 | 2 | 3 | 4 | 5 | 6}`),
                value: amount,
                text: format.money(amount, { whole: true }),
              }))}
            />
          </Panel>
        </Cell>
        <Cell span={12}>
          <RevenuePanel />
        </Cell>
      </Columns>
    </>
  )
}
