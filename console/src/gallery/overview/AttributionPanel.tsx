import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { ChartLegend } from '@/shared/ui/ChartLegend'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { dumbbell } from '@/shared/ui/charts/dumbbell'
import { Generated } from '@/shared/ui/Generated'
import { CLAIMS } from '../data'

const HEIGHT = 272

export function AttributionPanel() {
  const { t } = useTranslation('gallery')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const palette = usePalette()
  const option = useMemo(
    () =>
      dumbbell(
        {
          rows: CLAIMS.map((row) => ({ ...row, name: shared(`channel.${row.channel}`) })),
          claimedLabel: t('overview.claimed'),
          measuredLabel: t('overview.measured'),
          intervalLabel: t('overview.interval95'),
          write: (share) => format.share(share),
          writeAxis: (share) => format.share(share, 0),
        },
        palette,
      ),
    [palette, format, shared, t],
  )
  return (
    <ChartPanel
      title={t('overview.attribution')}
      mark={<Generated kind="simulated" />}
      height={HEIGHT}
      legend={
        <ChartLegend
          entries={[
            { kind: 'hollow', name: t('overview.claimed') },
            { kind: 'colour', name: t('overview.measured'), colour: palette.primary },
          ]}
        />
      }
      data={{
        name: 'attribution',
        columns: [t('overview.main'), t('overview.claimed'), t('overview.measured')],
        rows: CLAIMS.map((row) => [shared(`channel.${row.channel}`), row.claimed, row.measured]),
        write: (value, column) => (column ? format.share(value) : value),
        truth: { column: t('marks.truth'), value: shared('generated.simulated') },
      }}
    >
      <Chart option={option} height={HEIGHT} label={t('overview.attributionLabel')} />
    </ChartPanel>
  )
}
