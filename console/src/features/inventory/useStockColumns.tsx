import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { stockPath } from '@/shared/paths'
import { DateTime } from '@/shared/ui/DateTime'
import { Quantity } from '@/shared/ui/Quantity'
import { Term } from '@/shared/ui/Term'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { StockRow } from './api'
import { MoveKind } from './moveKind'
import { unitName } from './unitName'

export function useStockColumns(): readonly Column<StockRow>[] {
  const { t } = useTranslation('inventory')
  const { search } = useLocation()
  return useMemo(
    () => [
      {
        key: 'product',
        title: t('column.product'),
        width: 240,
        render: (row) => (
          <TwoLines below={row.sku}>
            <Link to={stockPath(row.sku, row.location_code) + search}>{row.name ?? row.sku}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'location',
        title: t('column.location'),
        width: 160,
        render: (row) => row.location_name ?? row.location_code,
      },
      {
        key: 'onHand',
        title: t('column.onHand'),
        kind: 'number',
        width: 120,
        render: (row) => <Quantity value={row.on_hand} />,
      },
      {
        key: 'reserved',
        title: t('column.reserved'),
        kind: 'number',
        width: 120,
        render: (row) => <Quantity value={row.reserved} />,
      },
      {
        key: 'available',
        title: t('column.available'),
        heading: (
          <Term
            label={t('column.available')}
            explanation={{ title: t('column.available'), definition: t('atp.meaning'), formula: t('atp.plainFormula') }}
          />
        ),
        kind: 'number',
        width: 160,
        render: (row) => (
          <strong style={row.available <= 0 ? { color: 'var(--ant-color-error)' } : { fontWeight: 500 }}>
            <Quantity value={row.available} />
          </strong>
        ),
      },
      {
        key: 'unit',
        title: t('column.unit'),
        width: 112,
        isOptional: true,
        render: (row) => unitName(row.unit_of_measure, t),
      },
      {
        key: 'moved',
        title: t('column.moved'),
        width: 176,
        render: (row) => <DateTime at={row.last_moved_at} />,
      },
      {
        key: 'kind',
        title: t('column.kind'),
        width: 128,
        render: (row) => (row.last_kind ? <MoveKind kind={row.last_kind} /> : '–'),
      },
    ],
    [t, search],
  )
}
