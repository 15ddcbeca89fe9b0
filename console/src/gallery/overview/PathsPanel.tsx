import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { PHONE, useMedia } from '@/shared/hooks/useMedia'
import { usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { flow } from '@/shared/ui/charts/flow'

const HEIGHT = 280
const LINKS: readonly [string, string, number][] = [
  ['a:walk', 'b:store', 6120],
  ['a:mini', 'b:mini', 2100],
  ['a:mini', 'b:store', 1130],
  ['a:mini', 'b:web', 600],
  ['a:mail', 'b:web', 900],
  ['a:mail', 'b:mini', 660],
  ['a:mail', 'b:store', 800],
  ['a:ads', 'b:market', 2100],
  ['a:ads', 'b:store', 340],
  ['a:social', 'b:market', 1300],
  ['a:social', 'b:mini', 320],
  ['a:social', 'b:store', 470],
  ['b:store', 'c:now', 7760],
  ['b:store', 'c:warehouse', 700],
  ['b:store', 'c:store', 400],
  ['b:mini', 'c:collect', 1400],
  ['b:mini', 'c:warehouse', 1080],
  ['b:mini', 'c:store', 600],
  ['b:web', 'c:warehouse', 740],
  ['b:web', 'c:collect', 760],
  ['b:market', 'c:warehouse', 3050],
  ['b:market', 'c:store', 350],
]

export function PathsPanel() {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  const palette = usePalette()
  const isPhone = useMedia(PHONE)
  const nodes = useMemo(() => {
    const c = palette.channels
    return [
      { key: 'a:walk', label: t('overview.arrive.walk'), colour: c.store, depth: 0 },
      { key: 'a:mini', label: t('overview.arrive.mini'), colour: c.mini, depth: 0 },
      { key: 'a:mail', label: t('overview.arrive.mail'), colour: c.web, depth: 0 },
      { key: 'a:ads', label: t('overview.arrive.ads'), colour: c.call, depth: 0 },
      { key: 'a:social', label: t('overview.arrive.social'), colour: c.social, depth: 0 },
      { key: 'b:store', label: t('overview.buy.store'), colour: c.store, depth: 1 },
      { key: 'b:mini', label: t('overview.buy.mini'), colour: c.mini, depth: 1 },
      { key: 'b:web', label: t('overview.buy.web'), colour: c.web, depth: 1 },
      { key: 'b:market', label: t('overview.buy.market'), colour: c.market, depth: 1 },
      { key: 'c:now', label: t('overview.take.now'), colour: c.store, depth: 2 },
      { key: 'c:collect', label: t('overview.take.collect'), colour: c.mini, depth: 2 },
      { key: 'c:warehouse', label: t('overview.take.warehouse'), colour: c.call, depth: 2 },
      { key: 'c:store', label: t('overview.take.store'), colour: c.app, depth: 2 },
    ]
  }, [palette, t])
  const name = (key: string) => nodes.find((node) => node.key === key)?.label ?? key
  const option = useMemo(
    () =>
      flow(
        {
          nodes,
          links: LINKS.map(([from, to, value]) => ({ from, to, value })),
          write: (value) => format.number(value),
          isNarrow: isPhone,
        },
        palette,
      ),
    [nodes, palette, format, isPhone],
  )
  return (
    <ChartPanel
      title={t('overview.paths')}
      extra={t('overview.pathsScope')}
      height={HEIGHT}
      data={{
        name: 'paths',
        columns: [t('overview.from_'), t('overview.to_'), t('overview.ordersColumn')],
        rows: LINKS.map(([from, to, value]) => [`${name(from)} → ${name(to)}`, name(to), value]),
        write: (value, column) => (column === 2 ? format.number(value) : value),
      }}
    >
      <Chart option={option} height={HEIGHT} label={t('overview.pathsLabel')} />
    </ChartPanel>
  )
}
