import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { stockPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { Generated } from '@/shared/ui/Generated'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { ShownOrder } from '../api'
import styles from './order.module.css'

const SHOWN = 8

type Move = ShownOrder['moves'][number]

const KINDS = ['sale', 'return', 'write_off', 'find', 'delivery', 'opening', 'presumed'] as const
const isKind = (kind: string): kind is (typeof KINDS)[number] => (KINDS as readonly string[]).includes(kind)

/** Rows of the stock ledger that this order and its returns caused. */
export function MovesPanel({ order }: { order: ShownOrder }) {
  const { t } = useTranslation('orders')
  const seesStock = usePermission('stock.read')
  const [showsAll, setShowsAll] = useState(false)
  const { number } = order
  const format = useFormat()
  const columns = useMemo(
    (): readonly Column<Move>[] => [
      {
        key: 'product',
        title: t('line.product'),
        width: 200,
        render: (move) => (
          <TwoLines below={move.sku}>
            <Link to={stockPath(move.sku, move.location_code)}>{move.name ?? move.sku}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'kind',
        title: t('move.kind'),
        width: 168,
        render: (move) => (
          <TwoLines below={move.cause === number ? '' : move.cause}>
            {isKind(move.kind) ? t(`moveKind.${move.kind}`) : move.kind}{' '}
            {move.is_derived && <Generated kind="derived" />}
          </TwoLines>
        ),
      },
      {
        key: 'quantity',
        title: t('move.quantity'),
        kind: 'number',
        width: 88,
        render: (move) => <Quantity value={move.quantity} signed />,
      },
      {
        key: 'place',
        title: t('column.location'),
        width: 128,
        render: (move) => move.location_name ?? move.location_code,
      },
      { key: 'at', title: t('move.at'), width: 160, render: (move) => <DateTime at={move.occurred_at} /> },
    ],
    [t, number],
  )
  if (!seesStock) return null
  return (
    <Panel flush title={t('move.title')}>
      {order.moves.length > 0 ? (
        <>
          <RowTable
            label={t('move.title')}
            columns={columns}
            rows={showsAll ? order.moves : order.moves.slice(0, SHOWN)}
            rowKey={(move) => String(move.id)}
          />
          {order.moves.length > SHOWN && !showsAll && (
            <div className={styles.more}>
              <Button size="small" onClick={() => setShowsAll(true)}>
                {t('move.all', { shown: format.number(order.moves.length), count: order.moves.length })}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className={styles.empty}>{t(order.standing === 'placed' ? 'move.held' : 'move.none')}</p>
      )}
    </Panel>
  )
}
