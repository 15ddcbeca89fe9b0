import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { orderPath, productPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { Why } from '@/shared/ui/Why'
import { type LedgerEntry, type Place, type Position, useLedger, usePosition } from './api'
import { MoveKind } from './moveKind'
import styles from './stock.module.css'
import { unitName } from './unitName'

/** How what is available comes about, and the ledger behind it. */
export function PositionDetail({ place }: { place: Place }) {
  const { t } = useTranslation('inventory')
  const query = usePosition(place)
  if (query.isError) {
    const refusal = asRefusal(query.error)
    if (refusal.isForbidden) return <NoPermission subject={t('title')} right={refusal.permission} />
    return <ErrorFace subject={t('title')} refusal={refusal} onRetry={() => void query.refetch()} />
  }
  if (!query.data) return <LoadingBlock height={320} />
  return (
    <div className={styles.detail}>
      <Head position={query.data} />
      <Available position={query.data} />
      <Ledger place={place} position={query.data} />
    </div>
  )
}

function Head({ position }: { position: Position }) {
  const { t } = useTranslation('inventory')
  const seesProducts = usePermission('products.read')
  const name = position.name ?? position.sku
  return (
    <p className={styles.head}>
      <strong>{seesProducts ? <Link to={productPath(position.sku)}>{name}</Link> : name}</strong>
      <span className="ms-muted">
        {t('position.where', {
          sku: position.sku,
          location: position.location_name ?? position.location_code,
          unit: unitName(position.unit_of_measure, t),
        })}
      </span>
    </p>
  )
}

function Available({ position }: { position: Position }) {
  const { t } = useTranslation('inventory')
  const format = useFormat()
  const terms = [
    { key: 'onHand', value: position.on_hand },
    { key: 'reserved', value: -position.reserved },
    { key: 'safety', value: -position.safety },
    { key: 'quota', value: -position.quota },
  ] as const
  return (
    <Panel
      title={t('atp.title')}
      why={
        <Why
          explanation={{
            title: t('column.available'),
            definition: t('atp.meaning'),
            formula: t('atp.formula', {
              onHand: format.number(position.on_hand),
              reserved: format.number(position.reserved),
              safety: format.number(position.safety),
              quota: format.number(position.quota),
              available: format.number(position.available),
            }),
            wouldChange: t('atp.wouldChange'),
            computedAt: position.as_of,
          }}
        />
      }
    >
      <dl className={styles.terms}>
        {terms.map((term, place) => (
          <div key={term.key}>
            <dt>
              {t(`atp.${term.key}`)}
              {(term.key === 'safety' || term.key === 'quota') && (
                <span className={styles.remark}>{t('atp.notKept')}</span>
              )}
            </dt>
            <dd>{place === 0 ? format.number(term.value) : format.number(term.value === 0 ? 0 : term.value)}</dd>
          </div>
        ))}
        <div data-sum="true">
          <dt>{t('column.available')}</dt>
          <dd>{format.number(position.available)}</dd>
        </div>
      </dl>
      {position.holds.length > 0 && (
        <div className={styles.holds}>
          <h3>{t('holds.title')}</h3>
          <ul>
            {position.holds.map((hold) => (
              <li key={hold.order_number}>
                <Link className="ms-digits" to={orderPath(hold.order_number)}>
                  {hold.order_number}
                </Link>
                <DateTime at={hold.held_at} />
                <span>{t('units', { shown: format.number(hold.quantity), count: hold.quantity })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}

function Ledger({ place, position }: { place: Place; position: Position }) {
  const { t } = useTranslation('inventory')
  const format = useFormat()
  const ledger = useLedger(place)
  const entries = ledger.data?.pages.flatMap((page) => page.items) ?? []
  const columns = useMemo(
    (): readonly Column<LedgerEntry>[] => [
      { key: 'at', title: t('ledger.at'), width: 152, render: (entry) => <DateTime at={entry.occurred_at} /> },
      {
        key: 'kind',
        title: t('ledger.kind'),
        width: 136,
        render: (entry) => <MoveKind kind={entry.kind} isDerived={entry.is_derived} />,
      },
      {
        key: 'cause',
        title: t('ledger.cause'),
        width: 200,
        render: (entry) =>
          entry.kind === 'sale' ? (
            <Link className="ms-digits" to={orderPath(entry.cause)}>
              {entry.cause}
            </Link>
          ) : (
            <span className="ms-digits">{entry.cause}</span>
          ),
      },
      {
        key: 'quantity',
        title: t('ledger.quantity'),
        kind: 'number',
        width: 84,
        render: (entry) => <Quantity value={entry.quantity} signed />,
      },
      {
        key: 'balance',
        title: t('ledger.balance'),
        kind: 'number',
        width: 84,
        render: (entry) => <Quantity value={entry.balance} />,
      },
    ],
    [t],
  )
  return (
    <Panel
      flush
      title={t('ledger.title')}
      mark={position.has_derived && <Generated kind="derived" />}
      why={
        <Why
          explanation={{ title: t('ledger.title'), definition: t('ledger.meaning'), wouldChange: t('ledger.derived') }}
        />
      }
      extra={
        <StateTag tone={position.agrees ? 'good' : 'bad'}>
          {t(position.agrees ? 'ledger.agrees' : 'ledger.differs', {
            sum: format.number(position.ledger_sum),
            onHand: format.number(position.on_hand),
            count: position.moves,
            shown: format.number(position.moves),
          })}
        </StateTag>
      }
    >
      {ledger.isError ? (
        <ErrorFace
          subject={t('ledger.title')}
          refusal={asRefusal(ledger.error)}
          onRetry={() => void ledger.refetch()}
        />
      ) : ledger.data ? (
        <>
          <RowTable label={t('ledger.title')} columns={columns} rows={entries} rowKey={(entry) => String(entry.id)} />
          {ledger.hasNextPage && (
            <div className={styles.more}>
              <Button loading={ledger.isFetchingNextPage} onClick={() => void ledger.fetchNextPage()}>
                {t('ledger.earlier')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <LoadingBlock height={240} />
      )}
    </Panel>
  )
}
