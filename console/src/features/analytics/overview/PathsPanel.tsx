import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS, type Channel } from '@/shared/channel'
import { useFormat } from '@/shared/format/useFormat'
import { PHONE, useMedia } from '@/shared/hooks/useMedia'
import { type Palette, usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { flow } from '@/shared/ui/charts/flow'
import { Generated } from '@/shared/ui/Generated'
import { Why } from '@/shared/ui/Why'
import { type Coverage, usePaths } from '../api'
import { wordsOf } from '../metricWords'
import { PanelState } from '../PanelState'
import { linksOf, type Origin, type PathLink } from './pathNodes'
import { kindsOf } from './revenue'
import type { Asked } from './useOverviewAddress'

const HEIGHT = 280
const ORIGINS: readonly Origin[] = ['walk_in', ...CHANNELS, 'email', 'other', 'none']
const PLACES: readonly PathLink['to'][] = [...CHANNELS, 'other']

/** Where buyers were seen first, and how they then ordered. */
export function PathsPanel({ asked, coverage }: { asked: Asked; coverage: Coverage | undefined }) {
  const { t } = useTranslation('analytics')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const palette = usePalette()
  const isPhone = useMedia(PHONE)
  const query = usePaths(asked.period, asked.filters)
  const paths = query.data
  const links = useMemo(() => (paths ? linksOf(paths, kindsOf(coverage)) : []), [paths, coverage])
  const words = useMemo(() => {
    const channel = (kind: Channel) => shared(`channel.${kind}`)
    return {
      origin: (origin: Origin) =>
        CHANNELS.some((kind) => kind === origin) && origin !== 'call'
          ? t('paths.visit', { channel: channel(origin as Channel) })
          : t(`paths.origin.${origin as 'call' | Exclude<Origin, Channel>}`),
      place: (place: PathLink['to']) =>
        place === 'other' ? t('other') : t('paths.ordered', { channel: channel(place) }),
    }
  }, [t, shared])
  const option = useMemo(
    () =>
      flow(
        {
          nodes: [
            ...ORIGINS.filter((origin) => links.some(({ from }) => from === origin)).map((origin) => ({
              key: `from ${origin}`,
              label: words.origin(origin),
              colour: colourOf(origin, palette),
              depth: 0,
            })),
            ...PLACES.filter((place) => links.some(({ to }) => to === place)).map((place) => ({
              key: `to ${place}`,
              label: words.place(place),
              colour: colourOf(place, palette),
              depth: 1,
            })),
          ],
          links: links.map(({ from, to, orders }) => ({ from: `from ${from}`, to: `to ${to}`, value: orders })),
          write: (value) => format.number(value),
          isNarrow: isPhone,
        },
        palette,
      ),
    [links, words, palette, format, isPhone],
  )
  const largest = links[0]
  return (
    <PanelState
      title={t('paths.title')}
      query={query}
      height={HEIGHT}
      isEmpty={links.length === 0}
      emptyText={t('empty.orders')}
    >
      <ChartPanel
        title={t('paths.title')}
        why={
          paths && (
            <Why
              explanation={{
                title: t('paths.title'),
                definition: wordsOf(paths.rule, format.language),
                ...(paths.as_of ? { computedAt: paths.as_of } : {}),
              }}
            />
          )
        }
        mark={coverage?.channels.some((each) => (each.generated_orders ?? 0) > 0) && <Generated kind="simulated" />}
        extra={
          paths &&
          t('paths.scope', { count: paths.orders, orders: format.number(paths.orders), days: paths.lookback_days })
        }
        height={HEIGHT}
        data={{
          name: 'paths',
          columns: [t('paths.way'), t('paths.from'), t('paths.to'), t('paths.orders')],
          rows: links.map(({ from, to, orders }) => [
            `${words.origin(from)} → ${words.place(to)}`,
            words.origin(from),
            words.place(to),
            orders,
          ]),
          write: (value, column) => (column === 3 ? format.number(value) : value),
        }}
      >
        <Chart
          option={option}
          height={HEIGHT}
          label={
            largest
              ? t('paths.label', {
                  orders: format.number(largest.orders),
                  from: words.origin(largest.from),
                  to: words.place(largest.to),
                })
              : t('paths.title')
          }
        />
      </ChartPanel>
    </PanelState>
  )
}

function colourOf(node: Origin | PathLink['to'], palette: Palette): string {
  if (node === 'walk_in') return palette.channels.store
  if (node === 'email' || node === 'other') return palette.neutrals.muted
  if (node === 'none') return palette.neutrals.axis
  return palette.channels[node]
}
