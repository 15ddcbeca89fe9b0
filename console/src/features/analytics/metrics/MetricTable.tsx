import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Channel } from '@/shared/channel'
import { useFormat } from '@/shared/format/useFormat'
import { Delta } from '@/shared/ui/Delta'
import { Generated } from '@/shared/ui/Generated'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import type { Metric, MetricResult } from '../api'
import { wordsOf, writeValue } from '../metricWords'
import { type Pivot, pivotOf, sumOf } from './pivot'
import type { Row } from './rows'

export interface MetricTableProps {
  metric: Metric
  result: MetricResult
  rows: readonly Row[]
  by: readonly string[]
  currency: string
  whole: number | null
  wholeBefore: number | null
  beforeLabel: string | null
  kinds: ReadonlyMap<string, Channel>
  dimensionName: (code: string) => string
  nameOf: (dimension: string, code: string | null) => string
  /** Whether the orders behind a row were generated. */
  isGenerated: (row: Row) => boolean
}

/** The same rows as the chart's, with the whole below: asked for by itself, because parts do not always add up. */
export function MetricTable(props: MetricTableProps) {
  const { rows, by, kinds } = props
  const pivot = useMemo(
    () => (by.length === 2 ? pivotOf(rows, by[1] === 'channel' ? kinds : null) : null),
    [rows, by, kinds],
  )
  return pivot ? <Crossed {...props} pivot={pivot} /> : <Listed {...props} />
}

function Listed(props: MetricTableProps) {
  const { metric, result, rows, by, currency, whole, wholeBefore, beforeLabel, dimensionName, nameOf, isGenerated } =
    props
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const name = wordsOf(metric.name, format.language)
  const unit = metric.unit === 'money' ? format.money('0', { currency }).replace(/[\d.,\s\u00a0]+/g, '') : null
  const bare = (value: number | null) =>
    unit ? format.number(value, { decimals: 2 }) : writeValue(metric, value, format, currency)
  const columns: Column<Row>[] = by.map((code, place) => ({
    key: code,
    title: dimensionName(code),
    width: place ? 116 : 104,
    render: (row) => nameOf(code, row.keys[place] ?? null),
  }))
  columns.push({
    key: 'value',
    title: name,
    ...(unit ? { unit } : {}),
    kind: 'number',
    width: 148,
    render: (row) => bare(row.value),
    total: bare(whole),
  })
  if (beforeLabel) {
    columns.push(
      {
        key: 'before',
        title: beforeLabel,
        kind: 'number',
        width: 132,
        render: (row) => bare(row.before),
        total: bare(wholeBefore),
      },
      {
        key: 'change',
        title: t('metric.change'),
        kind: 'number',
        width: 124,
        render: (row) => <Change metric={metric} now={row.value} then={row.before} />,
        total: <Change metric={metric} now={whole} then={wholeBefore} />,
      },
    )
  }
  if (rows.some(isGenerated)) {
    columns.push({
      key: 'truth',
      title: t('metric.truth'),
      width: 104,
      render: (row) => isGenerated(row) && <Generated kind="simulated" />,
    })
  }
  const adds = result.additivity === 'additive'
  return (
    <>
      <RowTable
        label={name}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.keys.join(' ')}
        totalLabel={t(adds ? 'metric.total' : 'metric.wholeRow')}
      />
      {!adds && (
        <p className="ms-muted" style={{ padding: '8px 16px 12px', margin: 0 }}>
          {t('metric.notAdded')}
        </p>
      )}
    </>
  )
}

type Line = Pivot['rows'][number]

/** Sums stand at the ends of rows and columns only where parts add up; their corner is the API's own whole. */
function Crossed(props: MetricTableProps & { pivot: Pivot }) {
  const { metric, result, by, pivot, currency, whole, dimensionName, nameOf } = props
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const name = wordsOf(metric.name, format.language)
  const write = (value: number | null) => writeValue(metric, value, format, currency)
  const [first = '', second = ''] = by
  const adds = result.additivity === 'additive'
  const columns: Column<Line>[] = [
    { key: 'name', title: dimensionName(first), width: 116, render: (line) => nameOf(first, line.key) },
    ...pivot.columns.map(
      (code, place): Column<Line> => ({
        key: `of ${code}`,
        title: nameOf(second, code),
        kind: 'number',
        width: 112,
        render: (line) => write(line.values[place] ?? null),
        total: adds ? write(sumOf(pivot.rows.map(({ values }) => values[place] ?? null))) : null,
      }),
    ),
    ...(adds
      ? [
          {
            key: 'total',
            title: t('total'),
            kind: 'number' as const,
            width: 140,
            render: (line: Line) => write(sumOf(line.values)),
            total: write(whole),
          },
        ]
      : []),
  ]
  return (
    <>
      <RowTable
        label={name}
        columns={columns}
        rows={pivot.rows}
        rowKey={(line) => String(line.key)}
        {...(adds
          ? {
              totalLabel: t('metric.total'),
            }
          : {})}
      />
      {!adds && (
        <p className="ms-muted" style={{ padding: '8px 16px 12px', margin: 0 }}>
          {t('metric.wholeIs', { whole: write(whole) })}
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
