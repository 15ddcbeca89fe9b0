import { Input } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { urlText } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { PageBody } from '@/shared/ui/Columns'
import { ErrorFace, NothingMatches } from '@/shared/ui/Faces'
import { SearchOutlined } from '@/shared/ui/icons'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { type Metric, useAnswers, useCoverage, useRegistry } from '../api'
import { rowsBeside, valueIn, wordsOf, writeValue } from '../metricWords'
import { wholeWeeks } from '../period'
import styles from './Catalogue.module.css'

const SCHEMA = { search: urlText() }
const WEEKS = 13

/** Every metric there is, by who answers for it, with where it stands now. */
export function Catalogue() {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const registry = useRegistry()
  const [{ search }, change] = useUrlState(SCHEMA)
  const metrics = registry.data?.metrics ?? []
  const found = metrics.filter((metric) => holds(metric, search))
  const groups = [...new Set(metrics.map(({ owner }) => owner))]
  const figures = useFigures(metrics)
  return (
    <>
      <PageHeader
        title={t('metrics.title')}
        facts={[t('metrics.facts', { count: metrics.length }), t('metrics.figures', { count: WEEKS })]}
        actions={
          <Input
            aria-label={t('metrics.search')}
            placeholder={t('metrics.search')}
            prefix={<SearchOutlined />}
            type="search"
            value={search}
            onChange={(event) => change({ search: event.target.value }, { replace: true })}
            style={{ width: 260 }}
          />
        }
      />
      <PageBody>
        {registry.isError && !registry.data ? (
          <Panel title={t('metrics.title')}>
            <ErrorFace
              subject={t('metrics.title')}
              refusal={asRefusal(registry.error)}
              onRetry={() => void registry.refetch()}
            />
          </Panel>
        ) : !registry.data ? (
          <Panel title={t('metrics.title')}>
            <LoadingRows rows={10} columns={3} />
          </Panel>
        ) : found.length === 0 ? (
          <Panel title={t('metrics.title')}>
            <NothingMatches
              filters={[t('metrics.searched', { text: search })]}
              onClear={() => change({ search: '' }, { replace: true })}
            />
          </Panel>
        ) : (
          groups.map((owner) => {
            const own = found.filter((metric) => metric.owner === owner)
            const [first] = own
            if (!first) return null
            return (
              <Panel key={owner} title={wordsOf(first.owner_name, format.language)} flush>
                <ul className={styles.list}>
                  {own.map((metric) => (
                    <li key={metric.code}>
                      <Link to={`/metrics/${metric.code}`}>
                        <span className={styles.name}>{wordsOf(metric.name, format.language)}</span>
                        <span className={styles.what}>{wordsOf(metric.description, format.language)}</span>
                        <span className={styles.value}>{figures.get(metric.code) ?? ''}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </Panel>
            )
          })
        )}
      </PageBody>
    </>
  )
}

function holds(metric: Metric, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  const texts = [metric.code, ...Object.values(metric.name), ...Object.values(metric.description)]
  return !wanted || texts.some((text) => text.toLowerCase().includes(wanted))
}

/** Where each metric stands: one request for all of them. What several units make several of has none. */
function useFigures(metrics: readonly Metric[]): ReadonlyMap<string, string> {
  const { t } = useTranslation('analytics')
  const format = useFormat()
  const coverage = useCoverage()
  const last = coverage.data?.last_day
  const currency = coverage.data?.currencies[0]?.code ?? ''
  const period = useMemo(() => (last ? wholeWeeks(WEEKS, last) : null), [last])
  const { data } = useAnswers(
    metrics.map((metric) => ({ metric: metric.code, period: metric.has_history ? period : null })),
    period !== null,
  )
  return useMemo(() => {
    const written = metrics.flatMap((metric, place): [string, string][] => {
      const result = data?.[place]?.result
      const rows = result ? rowsBeside(result, { currency }) : []
      const [row] = rows
      if (!result) return []
      if (rows.length > 1) return [[metric.code, t('metrics.several')]]
      return [[metric.code, writeValue(metric, valueIn(row), format, currency)]]
    })
    return new Map(written)
  }, [metrics, data, format, currency, t])
}
