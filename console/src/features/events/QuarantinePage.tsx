import { Button, Tooltip } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { urlText } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { usePermission } from '@/shared/session'
import { PageBody } from '@/shared/ui/Columns'
import { FirstUse, NoPermission } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type Quarantined, type Reason, useQuarantine, useReasons, useSourceAccounts } from './api'
import styles from './Events.module.css'
import { EventsTabs } from './EventsTabs'
import { QuarantineDrawer } from './QuarantineDrawer'
import { ReplayDialog, type ReplayPlan } from './ReplayDialog'
import { QUARANTINE_COLUMNS, useQuarantineColumns } from './useQuarantineColumns'
import { REASONS, reasonName, reasonRemedy } from './words'

const SHAPE = { open: urlText() }

/** What could not be read, why, how it can be mended, and the way to try again. */
export default function QuarantinePage() {
  const { t } = useTranslation('events')
  const mayRead = usePermission('events.read')
  if (mayRead) return <Quarantine />
  return (
    <>
      <PageHeader title={t('title')} />
      <EventsTabs active="quarantine" />
      <NoPermission subject={t('tab.quarantine')} right={t('right.eventsRead')} />
    </>
  )
}

function Quarantine() {
  const { t } = useTranslation('events')
  const format = useFormat()
  const mayRun = usePermission('events.run')
  const maySeeSources = usePermission('sources.read')
  const accounts = useSourceAccounts(maySeeSources)
  const [{ open }, change] = useUrlState(SHAPE)
  const [plan, setPlan] = useState<ReplayPlan | null>(null)
  const join = format.language === 'zh-CN' ? '、' : ', '
  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'reason',
        label: t('column.reason'),
        choices: REASONS.map((value) => ({ value, label: reasonName(t, value) })),
        join,
        sentence: (value) => t('quarantine.reasonIs', { value }),
      }),
      choiceFilter({
        key: 'source',
        label: t('column.source'),
        choices: (accounts.data?.items ?? []).map(({ source }) => ({ value: source.code, label: source.name })),
        join,
        sentence: (value) => t('quarantine.sourceIs', { value }),
      }),
    ],
    [t, join, accounts.data],
  )
  const shape = useMemo(
    (): TableShape => ({
      // The drawer's key is not a condition of the list.
      filters: [...filters, { key: 'open', isValid: () => true }],
      sortKeys: [],
      columnKeys: QUARANTINE_COLUMNS,
      standardSort: null,
      views: [],
    }),
    [filters],
  )
  const full = useTableAddress(shape)
  const { open: _drawer, ...conditions } = full.filters
  const address = { ...full, filters: conditions }
  const source = address.filters.source
  const reason = address.filters.reason
  const list = useQuarantine({ source, reason }, address.cursor)
  const reasons = useReasons(source)
  const columns = useQuarantineColumns()
  const chosen = reasons.data?.filter((each) => !reason || each.reason === reason) ?? []
  const sum = (of: (each: Reason) => number) => chosen.reduce((total, each) => total + of(each), 0)
  const result = listResult<Quarantined>(list)
  const replayable = sum((each) => each.replayable_rows)
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={
          reasons.data
            ? [
                t('quarantine.fact', {
                  shown: format.number(sum((each) => each.events)),
                  count: sum((each) => each.events),
                }),
              ]
            : []
        }
        primary={
          mayRun &&
          replayable > 0 && (
            <Button
              type="primary"
              onClick={() =>
                setPlan({
                  chosen: {
                    ...(source ? { source } : {}),
                    ...(reason ? { reason } : {}),
                    ...(!source && !reason ? { ids: [] } : {}),
                  },
                  reasons: chosen,
                  rows: replayable,
                  events: sum((each) => each.replayable_events),
                  skipped: sum((each) => each.rows) - replayable,
                })
              }
            >
              {t('quarantine.replayAll', { shown: format.number(replayable), count: replayable })}
            </Button>
          )
        }
      />
      <EventsTabs active="quarantine" />
      <PageBody>
        {reasons.data && reasons.data.length > 0 && (
          <Panel title={t('quarantine.byReason')} flush>
            <ReasonList
              reasons={reasons.data}
              chosen={reason}
              onChoose={(next) => address.setFilter('reason', next === reason ? null : next)}
            />
          </Panel>
        )}
        <DataTable<Quarantined>
          subject={t('tab.quarantine')}
          columns={columns}
          rowKey={(row) => row.id}
          rowPath={(row) => `?${withOpen(row.id)}`}
          result={
            result.state === 'ready' ? { ...result, total: reasons.data ? sum((each) => each.rows) : null } : result
          }
          address={address}
          filters={filters}
          {...(mayRun
            ? {
                bulkActions: (selection) => (
                  <ReplayChosen
                    rows={result.state === 'ready' ? result.rows : []}
                    keys={selection.keys}
                    onPlan={setPlan}
                    {...(selection.all
                      ? {
                          all: {
                            chosen: { ...(source ? { source } : {}), ...(reason ? { reason } : {}) },
                            reasons: chosen,
                            rows: replayable,
                            events: sum((each) => each.replayable_events),
                            skipped: sum((each) => each.rows) - replayable,
                          },
                        }
                      : {})}
                  />
                ),
              }
            : {})}
          firstUse={<FirstUse title={t('quarantine.first')} text={t('quarantine.firstText')} />}
        />
      </PageBody>
      <QuarantineDrawer id={open || null} onClose={() => change({ open: '' })} onReplay={mayRun ? setPlan : null} />
      <ReplayDialog plan={plan} onClose={() => setPlan(null)} />
    </>
  )
}

/** The present address with one row open beside it. */
function withOpen(id: string): string {
  const query = new URLSearchParams(window.location.search)
  query.set('open', id)
  return query.toString()
}

function ReasonList(props: {
  reasons: readonly Reason[]
  chosen: string | undefined
  onChoose: (reason: string) => void
}) {
  const { t } = useTranslation('events')
  const format = useFormat()
  return (
    <ul className={styles.reasons}>
      {props.reasons.map((each) => (
        <li key={each.reason}>
          <div>
            <button
              type="button"
              className={styles.reasonName}
              aria-pressed={each.reason === props.chosen}
              onClick={() => props.onChoose(each.reason)}
            >
              {reasonName(t, each.reason)}
            </button>
            <div className={styles.stepText}>{reasonRemedy(t, each.reason)}</div>
          </div>
          <span className="ms-muted">
            {t('quarantine.sources', { count: each.sources, shown: format.number(each.sources) })}
          </span>
          <Tooltip
            title={t('quarantine.seen', {
              from: format.dateTime(each.first_seen_at),
              to: format.dateTime(each.last_seen_at),
            })}
          >
            <strong className={styles.amount}>
              {t('quarantine.events', { count: each.events, shown: format.number(each.events) })}
            </strong>
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}

interface ReplayChosenProps {
  rows: readonly Quarantined[]
  keys: readonly string[]
  onPlan: (plan: ReplayPlan) => void
  all?: ReplayPlan
}

function ReplayChosen({ rows, keys, onPlan, all }: ReplayChosenProps) {
  const { t } = useTranslation('events')
  const chosen = rows.filter((row) => keys.includes(row.id))
  const able = chosen.filter((row) => row.can_be_replayed)
  return (
    <Button
      disabled={!all && able.length === 0}
      onClick={() =>
        onPlan(
          all ?? {
            chosen: { ids: able.map((row) => row.id) },
            reasons: [],
            rows: able.length,
            events: able.reduce((sum, row) => sum + row.count, 0),
            skipped: chosen.length - able.length,
          },
        )
      }
    >
      {t('quarantine.replay')}
    </Button>
  )
}
