import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { SequentialScale } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { heat } from '@/shared/ui/charts/heat'
import { HOURS, ORDERS_BY_HOUR } from '../data'

const HEIGHT = 280

export function WhenPanel() {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  const palette = usePalette()
  const days = useMemo(() => t('overview.days').split(' '), [t])
  const option = useMemo(
    () => heat({ columns: HOURS, rows: days, values: ORDERS_BY_HOUR, write: (value) => format.number(value) }, palette),
    [days, palette, format],
  )
  return (
    <ChartPanel
      title={t('overview.when')}
      extra={<SequentialScale label={t('overview.whenScope')} />}
      height={HEIGHT}
      data={{
        name: 'orders-by-hour',
        columns: [t('overview.day'), ...HOURS],
        rows: days.map((day, place) => [day, ...(ORDERS_BY_HOUR[place] ?? [])]),
      }}
    >
      <Chart option={option} height={HEIGHT} label={t('overview.whenLabel')} />
    </ChartPanel>
  )
}
