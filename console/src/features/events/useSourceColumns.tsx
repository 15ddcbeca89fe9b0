import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { Quantity } from '@/shared/ui/Quantity'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { StateTag } from '@/shared/ui/StateTag'
import { Term } from '@/shared/ui/Term'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { AddsUp } from './AddsUp'
import type { Account, SourceAccount } from './api'
import { sourcePath } from './SourcesPage'
import { sourceKindName } from './words'

export const SOURCE_COLUMNS = [
  'source', 'state', 'received', 'stored', 'deduplicated', 'quarantined', 'check', 'rate', 'last', 'key',
] // biome-ignore format: one list

/** Received = stored + deduplicated + quarantined, a column each, and whether it adds up. */
export function useSourceColumns(rows: readonly SourceAccount[]): readonly Column<SourceAccount>[] {
  const { t } = useTranslation('events')
  const format = useFormat()
  return useMemo(() => {
    const total = (of: (account: Account) => number) => rows.reduce((sum, row) => sum + of(row.account), 0)
    const amount = (
      key: 'received' | 'stored' | 'deduplicated' | 'quarantined',
      width: number,
    ): Column<SourceAccount> => ({
      key,
      title: t(`account.${key}`),
      heading: (
        <Term
          label={t(`account.${key}`)}
          explanation={{ title: t(`account.${key}`), definition: t(`account.${key}Meaning`) }}
        />
      ),
      kind: 'number',
      width,
      render: (row) =>
        key === 'quarantined' && row.account.quarantined > 0 ? (
          <Link to={`/events/quarantine?source=${encodeURIComponent(row.source.code)}`}>
            <Quantity value={row.account.quarantined} />
          </Link>
        ) : (
          <Quantity value={row.account[key]} />
        ),
      total: format.number(total((account) => account[key])),
    })
    return [
      {
        key: 'source',
        title: t('column.source'),
        width: 220,
        render: (row) => (
          <TwoLines below={`${row.source.code} · ${sourceKindName(t, row.source.kind)}`}>
            <Link to={sourcePath(row.source.code)}>{row.source.name}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'state',
        title: t('column.state'),
        width: 88,
        render: (row) => (
          <StateTag tone={row.source.is_enabled ? 'good' : 'neutral'}>
            {t(row.source.is_enabled ? 'state.on' : 'state.off')}
          </StateTag>
        ),
      },
      amount('received', 104),
      amount('stored', 104),
      amount('deduplicated', 112),
      amount('quarantined', 112),
      { key: 'check', title: t('column.check'), width: 104, render: (row) => <AddsUp of={row} /> },
      {
        key: 'rate',
        title: t('column.rate'),
        kind: 'number',
        width: 112,
        render: (row) => <Quantity value={row.received_last_hour} />,
        total: format.number(rows.reduce((sum, row) => sum + row.received_last_hour, 0)),
      },
      {
        key: 'last',
        title: t('column.last'),
        width: 120,
        render: (row) => (row.last_received_at ? <RelativeTime at={row.last_received_at} /> : '–'),
      },
      {
        key: 'key',
        title: t('column.key'),
        width: 112,
        isOptional: true,
        render: (row) => (row.source.write_key_hint ? `•••• ${row.source.write_key_hint}` : '–'),
      },
    ]
  }, [rows, t, format])
}
