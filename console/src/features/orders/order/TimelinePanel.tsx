import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { importPath } from '@/shared/paths'
import { DateTime } from '@/shared/ui/DateTime'
import { Panel } from '@/shared/ui/Panel'
import type { ShownOrder } from '../api'
import styles from './order.module.css'

interface Moment {
  key: string
  at: string
  what: string
  to?: string
}

/** What happened to an order, latest first: it was placed, moved stock, came back, and when an import brought it here. */
export function TimelinePanel({ order }: { order: ShownOrder }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const sold = order.moves.filter((move) => move.kind === 'sale')
  const units = sold.reduce((sum, move) => sum - move.quantity, 0)
  const first = sold[0]
  const moments: Moment[] = [
    { key: 'placed', at: order.placed_at, what: t('time.placed') },
    ...(first
      ? [{ key: 'sold', at: first.occurred_at, what: t('time.sold', { shown: format.number(units), count: units }) }]
      : []),
    ...order.returns.map((back) => ({
      key: back.number,
      at: back.returned_at,
      what: t('time.returned', { shown: format.number(back.units), count: back.units, number: back.number }),
    })),
    ...(order.brought_by?.finished_at
      ? [
          {
            key: 'import',
            at: order.brought_by.finished_at,
            what: t('time.imported', { file: order.brought_by.name }),
            to: importPath(order.brought_by.id),
          },
        ]
      : []),
  ]
  // Things of one moment stay in the order of cause and effect.
  const latestFirst = moments
    .map((moment, place) => ({ moment, place }))
    .sort((a, b) => Date.parse(b.moment.at) - Date.parse(a.moment.at) || b.place - a.place)
  return (
    <Panel title={t('time.title')}>
      <ol className={styles.timeline}>
        {latestFirst.map(({ moment }) => (
          <li key={moment.key}>
            <div>{moment.to ? <Link to={moment.to}>{moment.what}</Link> : moment.what}</div>
            <DateTime at={moment.at} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
