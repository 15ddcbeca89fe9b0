import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import type { Explanation } from '@/shared/ui/Explanation'
import { Kpi, KpiStrip } from '@/shared/ui/Kpi'
import { NOW } from '../data'

const wave = (seed: number, slope: number) =>
  Array.from(
    { length: 13 },
    (_, week) => 50 + slope * week + 7 * Math.sin(week * 1.3 + seed) + (week === 11 ? slope * 6 : 0),
  )

export function Figures() {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  const plain = (title: string): Explanation => ({
    title,
    definition: t('overview.plainMeaning'),
    version: '3',
    owner: t('overview.owner'),
  })
  const net = format.compactMoney(15_687_000)
  const against = t('overview.against')
  return (
    <KpiStrip label={t('overview.strip')}>
      <Kpi
        label={t('overview.net')}
        explanation={{
          title: t('overview.net'),
          definition: t('overview.netMeaning'),
          formula: t('overview.netFormula'),
          inputs: [
            { label: t('overview.paid'), value: format.money(16_412_300), to: '/orders' },
            { label: t('overview.refunded'), value: format.money(-725_300), to: '/returns' },
          ],
          wouldChange: t('overview.wouldChange'),
          version: '4',
          owner: t('overview.owner'),
          computedAt: new Date(NOW - 240_000).toISOString(),
        }}
        value={net.figure}
        unit={net.unit}
        delta={{ value: 0.064 }}
        against={against}
        spark={wave(1, 1.2)}
        sparkBefore={wave(3, 0.6)}
      />
      <Kpi
        label={t('overview.orders')}
        explanation={plain(t('overview.orders'))}
        value={format.number(84213)}
        delta={{ value: 0.041 }}
        against={against}
        spark={wave(2, 1.5)}
        sparkBefore={wave(5, 0.9)}
      />
      <Kpi
        label={t('overview.aov')}
        explanation={plain(t('overview.aov'))}
        value={format.money('186.28')}
        delta={{ value: 0.022 }}
        against={against}
        spark={wave(0, 1)}
        sparkBefore={wave(1, 0.7)}
      />
      <Kpi
        label={t('overview.cross')}
        explanation={plain(t('overview.cross'))}
        value={format.number(31.8, { decimals: 1 })}
        unit="%"
        delta={{ value: 0.018, kind: 'points' }}
        spark={wave(4, 1)}
        sparkBefore={wave(2, 0.5)}
      />
      <Kpi
        label={t('overview.repurchase')}
        explanation={plain(t('overview.repurchase'))}
        value={format.number(42.6, { decimals: 1 })}
        unit="%"
        delta={{ value: -0.004, kind: 'points' }}
        spark={wave(6, -0.5)}
        sparkBefore={wave(4, 0)}
      />
      <Kpi
        label={t('overview.returns')}
        explanation={plain(t('overview.returns'))}
        value={format.number(5.1, { decimals: 1 })}
        unit="%"
        delta={{ value: -0.007, kind: 'points', goodWhen: 'down' }}
        spark={wave(3, -0.9)}
        sparkBefore={wave(0, -0.3)}
      />
    </KpiStrip>
  )
}
