import { App, Button, Dropdown } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { dayPlus } from '@/shared/format/day'
import { useFormat } from '@/shared/format/useFormat'
import { orderPath } from '@/shared/paths'
import { usePermission, useSession } from '@/shared/session'
import { ChannelName } from '@/shared/ui/ChannelName'
import { ErrorFace, FirstUse, NoPermission } from '@/shared/ui/Faces'
import { MoreOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Money } from '@/shared/ui/Money'
import { OrderLink } from '@/shared/ui/OrderLink'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { FilterBar } from '@/shared/ui/table/FilterBar'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type BoardColumn, type OrderRow, useBoard, useHandOver } from './api'
import { conditionsOf } from './conditions'
import styles from './OrderBoard.module.css'
import { OrderCustomer } from './OrderCustomer'
import { Origin } from './Origin'
import { isStanding } from './standing'
import { useCommonFilters } from './useOrderFilters'

const DAYS = 7

/** Orders by where they stand. A card moves only where the order system has a step: it is in the card's menu. */
export function OrderBoard({ lastAt }: { lastAt: string | null | undefined }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { timeZone } = useSession().deployment
  const filters = useCommonFilters('placed')
  const shape = useMemo(
    (): TableShape => ({
      filters: [...filters, { key: 'layout', isValid: () => true }],
      sortKeys: [],
      columnKeys: [],
      views: [],
      standardSort: null,
    }),
    [filters],
  )
  const address = useTableAddress(shape)
  const lastDay = lastAt ? format.date(lastAt) : null
  const { layout: _, ...chosen } = address.filters
  // History has no end: without a period of one's own, the board shows the last seven days with orders.
  const period = chosen.placed ?? (lastDay ? `${dayPlus(lastDay, 1 - DAYS)}..${lastDay}` : undefined)
  const values = period ? { ...chosen, placed: period } : chosen
  const board = useBoard(conditionsOf(values, '', timeZone, 'placed'), lastAt !== undefined)

  return (
    <section className={styles.frame} aria-label={t('layout.board')}>
      <div className={styles.bar}>
        <FilterBar
          filters={filters}
          values={values}
          onChange={address.setFilter}
          onClear={() => address.change({ placed: null, channel: null, location: null })}
        />
      </div>
      <BoardBody board={board} isEmpty={lastAt === null} />
    </section>
  )
}

function BoardBody({ board, isEmpty }: { board: ReturnType<typeof useBoard>; isEmpty: boolean }) {
  const { t } = useTranslation('orders')
  if (isEmpty) return <FirstUse title={t('first.title')} text={t('first.text')} demoImportPath="/imports" />
  if (board.data) {
    return (
      <div
        className={styles.columns}
        data-dimmed={board.isPlaceholderData}
        // What scrolls must be reachable by the keyboard.
        {...{ tabIndex: 0, role: 'group', 'aria-label': t('layout.board') }}
      >
        {board.data.columns.map((column) => (
          <Column key={column.standing} column={column} />
        ))}
      </div>
    )
  }
  if (board.isError) {
    const refusal = asRefusal(board.error)
    if (refusal.isForbidden) return <NoPermission subject={t('layout.board')} right={refusal.permission} />
    return <ErrorFace subject={t('layout.board')} refusal={refusal} onRetry={() => void board.refetch()} />
  }
  return <LoadingBlock height={480} />
}

function Column({ column }: { column: BoardColumn }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  if (!isStanding(column.standing)) return null
  const title = t(`standing.${column.standing}`)
  const shown = format.number(column.count)
  const hidden = column.count - column.orders.length
  return (
    <section className={styles.column} aria-label={title}>
      <header>
        <h2>
          {title}
          <span className="ms-digits">{column.is_whole ? shown : t('board.more', { shown })}</span>
        </h2>
        <p>
          {column.value.map(({ currency, amount }) => (
            <Money key={currency} amount={amount} currency={currency} whole />
          ))}
          {column.oldest_at && (
            <span>
              {t('board.oldest')} <RelativeTime at={column.oldest_at} />
            </span>
          )}
        </p>
        <p className={styles.about}>{t(`board.about.${column.standing}`)}</p>
      </header>
      <ul>
        {column.orders.map((order) => (
          <Card key={order.id} order={order} />
        ))}
      </ul>
      {column.count === 0 && <p className={styles.nothing}>{t('board.nothing')}</p>}
      {hidden > 0 && (
        <p className={styles.rest}>
          <Link to={restPath(column.standing)}>{t('board.rest', { shown: format.number(hidden), count: hidden })}</Link>
        </p>
      )}
    </section>
  )
}

function restPath(standing: string): string {
  if (standing === 'placed') return '/orders?view=open&state=placed&sort=placed_at'
  return standing === 'completed' ? '/orders?state=completed' : '/orders?view=returns&returns=yes'
}

function Card({ order }: { order: OrderRow }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const mayWrite = usePermission('orders.write')
  const handOver = useHandOver()
  // The card is gone from its column before the answer is told, and with it whatever waits inside `mutate`.
  const give = () =>
    void handOver.mutateAsync(order.id).then(
      () => void message.success(t('handOver.done', { number: order.number })),
      (error) => void message.error(asRefusal(error).message),
    )
  const moves = [
    ...(order.standing === 'placed' ? [{ key: 'give', label: t('handOver.do'), onClick: give }] : []),
    ...(order.standing === 'completed' || order.standing === 'partly_returned'
      ? [{ key: 'back', label: t('back.do'), onClick: () => void navigate(`${orderPath(order.number)}?return=new`) }]
      : []),
  ]
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <OrderLink number={order.number} />
        {mayWrite && moves.length > 0 && (
          <Dropdown menu={{ items: moves }} trigger={['click']} placement="bottomRight">
            <Button
              size="small"
              type="text"
              icon={<MoreOutlined />}
              loading={handOver.isPending}
              aria-label={t('board.moves', { number: order.number })}
            />
          </Dropdown>
        )}
      </div>
      <div className={styles.facts}>
        <OrderCustomer of={order} />
        <span>{t('pieces', { shown: format.number(order.pieces), count: order.pieces })}</span>
        <Money amount={order.value} currency={order.currency} />
        <Origin of={order} />
      </div>
      <div className={styles.facts}>
        <ChannelName code={order.channel_code} />
        <span>{order.location_name ?? order.location_code ?? '–'}</span>
        <RelativeTime at={order.placed_at} />
      </div>
    </li>
  )
}
