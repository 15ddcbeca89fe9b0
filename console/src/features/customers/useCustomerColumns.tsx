import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SchemaWebConsoleCustomersCustomerTotalsOut } from '@/client/schema'
import type { Channel } from '@/shared/channel'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { CustomerName } from '@/shared/ui/CustomerName'
import { DateTime } from '@/shared/ui/DateTime'
import { Generated } from '@/shared/ui/Generated'
import { Quantity } from '@/shared/ui/Quantity'
import { StateTag } from '@/shared/ui/StateTag'
import { Term } from '@/shared/ui/Term'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { CustomerLine } from './api'
import styles from './customers.module.css'
import { useCurrencyUnit } from './useMoney'

export interface ColumnsOptions {
  currency: string | undefined
  isScoped: boolean
  /** Some orders on this page were moved to their channel by the demo. */
  hasGenerated: boolean
  totals: SchemaWebConsoleCustomersCustomerTotalsOut | undefined
}

export function useCustomerColumns({ currency, isScoped, hasGenerated, totals }: ColumnsOptions) {
  const { t } = useTranslation('customers')
  const { t: shared } = useTranslation('shared')
  const unit = useCurrencyUnit(currency)
  return useMemo((): readonly Column<CustomerLine>[] => {
    const term = (label: string, definition: string) => (
      <Term label={label} explanation={{ title: label, definition }} />
    )
    return [
      {
        key: 'customer',
        title: t('column.customer'),
        width: 212,
        render: (row) => {
          const called = row.name ?? row.contact
          const below = row.name && row.contact ? `${row.code} · ${row.contact}` : row.code
          return called ? (
            <TwoLines below={below}>
              <CustomerName id={row.id} name={called} />
            </TwoLines>
          ) : (
            <CustomerName id={row.id} name={row.code} />
          )
        },
      },
      {
        key: 'spend',
        title: t('column.spend'),
        heading: term(
          shared('column.withUnit', { title: t('column.spend'), unit }),
          t(isScoped ? 'meaning.spendScoped' : 'meaning.spend'),
        ),
        unit,
        kind: 'number',
        sortKey: 'spend',
        width: 124,
        render: (row) => <Quantity value={row.spend} decimals={2} />,
        total: <Quantity value={totals?.spend ?? null} decimals={2} />,
      },
      {
        key: 'orders',
        title: t('column.orders'),
        kind: 'number',
        sortKey: 'orders',
        width: 88,
        render: (row) => <Quantity value={row.orders} />,
        total: <Quantity value={totals?.orders ?? null} />,
      },
      {
        key: 'last_order',
        title: t('column.lastOrder'),
        sortKey: 'last_order_at',
        width: 172,
        render: (row) => <DateTime at={row.last_order_at} />,
      },
      {
        key: 'last_seen',
        title: t('column.lastSeen'),
        heading: term(t('column.lastSeen'), t('meaning.lastSeen')),
        sortKey: 'last_seen',
        width: 116,
        render: (row) => <DateTime at={row.last_seen} form="day" />,
      },
      {
        key: 'channels',
        title: t('column.channels'),
        heading: (
          <span className={styles.heading}>
            {t('column.channels')}
            {hasGenerated && <Generated kind="generated" />}
          </span>
        ),
        width: 236,
        render: (row) => (
          <span className={styles.channels}>
            {row.channels.length === 0 ? '–' : null}
            {row.channels.map((channel) => (
              <ChannelMark key={channel} channel={channel as Channel} />
            ))}
          </span>
        ),
      },
      {
        key: 'identifiers',
        title: t('column.identifiers'),
        heading: term(t('column.identifiers'), t('meaning.identifiers')),
        kind: 'number',
        width: 104,
        render: (row) => <Quantity value={row.identifiers} />,
        total: <Quantity value={totals?.identifiers ?? null} />,
      },
      {
        key: 'marks',
        title: t('column.marks'),
        width: 132,
        render: (row) => (
          <span className={styles.channels}>
            {row.was_merged && <StateTag>{t('mark.merged')}</StateTag>}
            {row.has_refusal && <StateTag tone="warning">{t('mark.refused')}</StateTag>}
          </span>
        ),
      },
      {
        key: 'email',
        title: t('column.email'),
        heading: term(t('column.email'), t('meaning.email')),
        width: 112,
        isOptional: true,
        render: (row) => <StateTag>{t(row.can_email ? 'mark.reachable' : 'mark.notReachable')}</StateTag>,
      },
      {
        key: 'first_seen',
        title: t('column.firstSeen'),
        sortKey: 'first_seen',
        width: 124,
        isOptional: true,
        render: (row) => <DateTime at={row.first_seen} form="day" />,
      },
      {
        key: 'rfm',
        title: t('column.rfm'),
        heading: term(t('column.rfm'), t('meaning.rfm')),
        width: 96,
        isOptional: true,
        render: (row) => (
          <span className="ms-digits">{row.recency ? `${row.recency} · ${row.frequency} · ${row.monetary}` : '–'}</span>
        ),
      },
    ]
  }, [t, shared, unit, isScoped, hasGenerated, totals])
}
