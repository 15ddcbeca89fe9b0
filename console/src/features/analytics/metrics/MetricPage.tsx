import { Button, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { asRefusal, Refusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { AsOf } from '@/shared/ui/AsOf'
import { Column, Columns, PageBody } from '@/shared/ui/Columns'
import { ErrorFace } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { DownloadOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import { type Coverage, exportPath, type Metric, type Registry, useAnswers, useCoverage, useRegistry } from '../api'
import { explanationOf, rowsBeside, valueIn, wordsOf } from '../metricWords'
import { kindsOf } from '../overview/revenue'
import { PanelState } from '../PanelState'
import { ComparisonPicker, PeriodPicker } from '../PeriodPicker'
import { Definition } from './Definition'
import { MetricChart } from './MetricChart'
import { MetricTable } from './MetricTable'
import { Questions } from './Questions'
import { type Row, rowsOf } from './rows'
import { useDimensionNames, within } from './useDimensionNames'
import { type MetricAsked, questionsOf, useMetricAddress } from './useMetricAddress'
import { usePartNames } from './usePartNames'

const FRESH_SECONDS = 900
const HEIGHT = 320

/** One metric: what it is, and any question that may be asked of it. */
export function MetricPage() {
  const { t } = useTranslation('analytics')
  const { code = '' } = useParams()
  const registry = useRegistry()
  const coverage = useCoverage()
  useObjectCode(code)
  const metric = registry.data?.metrics.find((each) => each.code === code)
  const failed =
    (registry.isError && !registry.data && registry.error) || (coverage.isError && !coverage.data && coverage.error)
  if (metric && coverage.data && registry.data) {
    return <Loaded key={code} metric={metric} registry={registry.data} coverage={coverage.data} />
  }
  const missing = registry.data && !metric ? new Refusal(404, 'unknown_metric', t('metric.missing')) : null
  return (
    <>
      <PageHeader title={code} />
      <PageBody>
        <Panel title={t('metric.chart')}>
          {missing || failed ? (
            <ErrorFace
              subject={code}
              refusal={missing ?? asRefusal(failed)}
              {...(missing ? {} : { onRetry: () => void Promise.all([registry.refetch(), coverage.refetch()]) })}
            />
          ) : (
            <LoadingBlock height={HEIGHT} />
          )}
        </Panel>
      </PageBody>
    </>
  )
}

interface LoadedProps {
  metric: Metric
  registry: Registry
  coverage: Coverage
}

function Loaded({ metric, registry, coverage }: LoadedProps) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const mayExport = usePermission('reports.export')
  const { asked, change } = useMetricAddress(metric, coverage)
  const name = wordsOf(metric.name, format.language)
  if (!asked) return null
  const exported = exportPath({ metric: metric.code, by: asked.by, period: asked.period, filters: asked.filters })
  return (
    <>
      <PageHeader
        title={name}
        facts={[
          ...(coverage.as_of ? [<AsOf key="asOf" at={coverage.as_of} limitSeconds={FRESH_SECONDS} />] : []),
          ...(asked.period ? [format.range(asked.period.from, asked.period.to)] : [t('metric.now')]),
          t('metric.owner', { owner: wordsOf(metric.owner_name, format.language) }),
          ...(asked.isBeforeData && coverage.first_day
            ? [t('compare.tooEarly', { day: format.range(coverage.first_day, coverage.first_day) })]
            : []),
        ]}
        actions={
          metric.has_history && (
            <>
              <PeriodPicker
                coverage={coverage}
                period={asked.period}
                onChange={({ from, to }) => change({ range: [from, to] })}
              />
              <ComparisonPicker value={asked.compare} onChange={(compare) => change({ compare })} />
            </>
          )
        }
        primary={
          mayExport && (
            <Button href={exported} download={`${metric.code}.csv`} icon={<DownloadOutlined />}>
              {t('metric.export')}
            </Button>
          )
        }
      />
      <PageBody>
        <Questions
          metric={metric}
          registry={registry}
          asked={asked}
          onBy={(by) => change({ by, ...(asked.by[1] === by ? { split: '' } : {}) })}
          onSplit={(split) => change({ split })}
          onFilter={(code, values) => change({ [code]: values })}
        />
        <Answered metric={metric} registry={registry} coverage={coverage} asked={asked} />
      </PageBody>
    </>
  )
}

function Answered({ metric, registry, coverage, asked }: LoadedProps & { asked: MetricAsked }) {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const { by, period, before, compare } = asked
  const asksTruth = metric.code !== 'generated_orders' && coverage.channels.some((each) => each.generated_orders)
  const knowsTruth =
    asksTruth && by.length > 0 && by.every((code) => truthDimensions(registry).includes(code)) && isOfOrders(metric)
  const questions = questionsOf(metric, asked)
  const truth = knowsTruth ? [{ metric: 'generated_orders', by, period, filters: asked.filters }] : []
  const query = useAnswers([...questions, ...truth])
  const nameOf = usePartNames(by)
  const kinds = useMemo(() => kindsOf(coverage), [coverage])
  const result = query.data?.[0]?.result ?? null
  const beside = useBeside(metric, result, coverage)
  const beforeResult = before ? (query.data?.[2]?.result ?? null) : null
  const rows = result
    ? rowsOf({
        result,
        before: before && beforeResult ? { result: beforeResult, period: before } : null,
        by,
        beside: beside.chosen,
        period,
      })
    : []
  const wholeOf = (place: number) => {
    const found = query.data?.[place]?.result
    return found ? valueIn(rowsBeside(found, beside.chosen)[0]) : null
  }
  const generated = truthRows(knowsTruth ? (query.data?.[questions.length]?.result?.rows ?? []) : [], by)
  const dimensionName = useDimensionNames(registry)
  const beforeLabel = beforeResult ? t(`compare.${compare}`) : null
  const title = by.length
    ? t('metric.titleBy', {
        metric: wordsOf(metric.name, format.language),
        dimensions: by.map((code) => within(dimensionName(code))).join(t('metric.and')),
      })
    : wordsOf(metric.name, format.language)
  const shared = { metric, by, currency: beside.chosen.currency ?? '', beforeLabel, nameOf }
  const extra = beside.options.length > 1 && (
    <Select
      size="small"
      aria-label={t('metric.beside')}
      value={beside.value}
      onChange={beside.choose}
      options={beside.options.map((value) => ({ value, label: value }))}
    />
  )
  return (
    <PanelState
      title={title}
      query={query}
      answer={query.data?.[0]}
      height={HEIGHT}
      isEmpty={rows.length === 0}
      emptyText={t('empty.metric')}
    >
      {result && (
        <Columns>
          <Column span={by.length === 1 ? 12 : 24}>
            <Panel
              title={title}
              why={<Why explanation={explanationOf(metric, format.language, { asOf: result.as_of })} />}
              mark={generated.size > 0 && <Generated kind="simulated" />}
              extra={extra}
            >
              <MetricChart {...shared} result={result} rows={rows} period={period} coverage={coverage} />
            </Panel>
            <Definition metric={metric} registry={registry} />
          </Column>
          {by.length > 0 && (
            <Column span={by.length === 1 ? 12 : 24}>
              <Panel title={t('metric.table')} flush>
                <MetricTable
                  {...shared}
                  result={result}
                  rows={rows}
                  whole={wholeOf(1)}
                  wholeBefore={before ? wholeOf(3) : null}
                  kinds={kinds}
                  dimensionName={dimensionName}
                  isGenerated={(row) => by.includes('channel') && generated.has(row.keys.join(' '))}
                />
              </Panel>
            </Column>
          )}
        </Columns>
      )}
    </PanelState>
  )
}

/** Different currencies or units of measure are never added: one of them is shown at a time. */
function useBeside(
  metric: Metric,
  result: { rows: readonly Readonly<Record<string, unknown>>[] } | null,
  coverage: Coverage,
) {
  const [wanted, setWanted] = useState('')
  const [column] = metric.beside
  const found = column ? [...new Set((result?.rows ?? []).map((row) => String(row[column])))] : []
  const usual =
    column === 'currency' ? coverage.currencies.map(({ code }) => code).filter((code) => found.includes(code)) : found
  const options = usual.length ? usual : found
  const value = options.includes(wanted) ? wanted : (options[0] ?? '')
  const chosen: Readonly<Record<string, string>> = column && value ? { [column]: value } : {}
  return { options, value, choose: setWanted, chosen }
}

function truthDimensions(registry: Registry): readonly string[] {
  return registry.metrics.find(({ code }) => code === 'generated_orders')?.dimensions ?? []
}

const OF_ORDERS: readonly string[] = ['order', 'order_line', 'first_order']

function isOfOrders(metric: Metric): boolean {
  return OF_ORDERS.includes(metric.grain)
}

function truthRows(rows: readonly Readonly<Record<string, unknown>>[], by: readonly string[]): ReadonlySet<string> {
  const keysOf = (row: Readonly<Record<string, unknown>>): Row['keys'] =>
    by.map((code) => (row[code] === null ? null : String(row[code])))
  return new Set(rows.filter((row) => Number(row.value) > 0).map((row) => keysOf(row).join(' ')))
}
