import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { Delta } from '@/shared/ui/Delta'
import { Generated } from '@/shared/ui/Generated'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import type { Metric, MetricResult } from '../api'
import { wordsOf, writeValue } from '../metricWords'
import type { Row } from './rows'

interface MetricTableProps {
  metric: Metric
  result: MetricResult
  rows: readonly Row[]
  by: readonly string[]
  currency: string
  whole: number | null
  wholeBefore: number | null
  beforeLabel: string | null
  dimensionName: (code: string) => string
  nameOf: (dimension: string, code: string | null) => string
  /** Whether the orders behind a row were generated; null where that is no question. */
  isGenerated: (row: Row) => boolean
}

/** The same rows as the chart's, with the whole below: asked for by itself, because parts do not always add up. */
export function MetricTable(props: MetricTableProps) {
  const { metric, result, rows, by, currency, whole, wholeBefore, beforeLabel, dimensionName, nameOf, isGenerated } =
    props
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const name = wordsOf(metric.name, format.language)
  const write = (value: number | null) => writeValue(metric, value, format, currency)
  const columns: Column<Row>[] = by.map((code, place) => ({
    key: code,
    title: dimensionName(code),
    width: place ? 128 : 148,
    render: (row) => (
      <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
        {nameOf(code, row.keys[place] ?? null)}
        {place === by.length - 1 && isGenerated(row) && <Generated kind="simulated" />}
      </span>
    ),
  }))
  columns.push({
    key: 'value',
    title: name,
    kind: 'number',
    width: 132,
    render: (row) => write(row.value),
    total: write(whole),
  })
  if (beforeLabel) {
    columns.push(
      {
        key: 'before',
        title: beforeLabel,
        kind: 'number',
        width: 132,
        render: (row) => write(row.before),
        total: write(wholeBefore),
      },
      {
        key: 'change',
        title: t('metric.change'),
        kind: 'number',
        width: 112,
        render: (row) => <Change metric={metric} now={row.value} then={row.before} />,
        total: <Change metric={metric} now={whole} then={wholeBefore} />,
      },
    )
  }
  const adds = result.additivity === 'additive'
  return (
    <>
      <RowTable
        label={name}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.keys.join(' ')}
        totalLabel={t(adds ? 'metric.total' : 'metric.wholeRow', {
          count: rows.length,
          rows: format.number(rows.length),
        })}
      />
      {!adds && (
        <p className="ms-muted" style={{ padding: '8px 16px 12px', margin: 0 }}>
          {t('metric.notAdded')}
        </p>
      )}
    </>
  )
}

function Change({ metric, now, then }: { metric: Metric; now: number | null; then: number | null }) {
  if (now === null || then === null) return <>–</>
  if (metric.unit === 'share') return <Delta value={now - then} kind="points" goodWhen={metric.good_when} />
  return then === 0 ? <>–</> : <Delta value={now / then - 1} goodWhen={metric.good_when} />
}
