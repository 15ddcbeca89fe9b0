import { App, Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { dayStart, nextDay } from '@/shared/format/zonedDay'
import { useSession } from '@/shared/session'
import { PageBody } from '@/shared/ui/Columns'
import { DateTime } from '@/shared/ui/DateTime'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import type { Column } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter, textFilter } from '@/shared/ui/table/filter'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type AuditEntry, fetchAuditFile, useAudit, useAuditActors } from '../api'
import { useWords } from '../words/useWords'
import { ACTIONS } from './actions'
import { ChainPanel } from './ChainPanel'
import { EntryDrawer } from './EntryDrawer'
import { rangeFilter } from './rangeFilter'

const AUDIT = '/settings/audit'

export function AuditSection() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const { timeZone } = useSession().deployment
  const { sequence } = useParams()
  const navigate = useNavigate()
  const { search } = useLocation()
  const { notification } = App.useApp()
  const actors = useAuditActors().data
  const [exporting, setExporting] = useState(false)
  const subject = t('settings.section.audit')

  const columns = useMemo(
    (): readonly Column<AuditEntry>[] => [
      {
        key: 'what',
        title: t('audit.what'),
        width: 220,
        render: (row) => <Link to={{ pathname: `${AUDIT}/${row.sequence}`, search }}>{words.action(row.action)}</Link>,
      },
      {
        key: 'about',
        title: t('audit.about'),
        width: 240,
        render: (row) => words.subject(row.subject, row.subject_name),
      },
      { key: 'who', title: t('audit.who'), width: 180, render: (row) => words.actor(row.actor, row.actor_name) },
      { key: 'time', title: t('audit.time'), width: 168, render: (row) => <DateTime at={row.at} /> },
      {
        key: 'number',
        title: t('audit.number'),
        kind: 'number',
        width: 88,
        render: (row) => <span className="ms-digits">{format.number(row.sequence)}</span>,
      },
    ],
    [t, words, format, search],
  )
  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'actor',
        label: t('audit.filterActor'),
        choices: (actors ?? []).map(({ actor, name }) => ({ value: actor, label: words.actor(actor, name) })),
        join: '',
        sentence: (who) => t('audit.filterActorIs', { who }),
      }),
      choiceFilter({
        key: 'action',
        label: t('audit.filterAction'),
        choices: ACTIONS.map((value) => ({ value, label: words.action(value) })),
        join: '',
        sentence: (what) => t('audit.filterActionIs', { what }),
      }),
      rangeFilter({
        key: 'days',
        label: t('audit.filterTime'),
        from: t('audit.rangeFrom'),
        to: t('audit.rangeTo'),
        sentence: (from, to) => t('audit.filterTimeIs', { range: format.range(from, to) }),
      }),
      textFilter({
        key: 'subject',
        label: t('audit.filterSubject'),
        sentence: (what) => t('audit.filterSubjectIs', { what: words.subject(what, undefined) }),
      }),
    ],
    [t, words, format, actors],
  )
  const shape = useMemo(
    () => ({ filters, sortKeys: [], columnKeys: columns.map((each) => each.key), standardSort: null, views: [] }),
    [filters, columns],
  )
  const address = useTableAddress(shape)
  const wanted = useMemo(() => {
    const { days, ...given } = address.filters
    const [first, last] = days?.split('..') ?? []
    return {
      ...given,
      ...(first && last ? { since: dayStart(first, timeZone), until: dayStart(nextDay(last), timeZone) } : {}),
    }
  }, [address.filters, timeZone])
  const result = listResult(useAudit(wanted, address.cursor))

  const exportFile = async () => {
    setExporting(true)
    try {
      save(await fetchAuditFile(wanted), 'audit.csv')
      notification.success({ title: t('audit.exported'), role: 'status', placement: 'bottom', duration: 4 })
    } catch (error) {
      notification.error({ title: words.refusal(asRefusal(error)), role: 'alert' })
    } finally {
      setExporting(false)
    }
  }
  return (
    <>
      <PageHeader
        title={subject}
        facts={[t('audit.facts')]}
        actions={
          <Button loading={exporting} onClick={() => void exportFile()}>
            {t('audit.export')}
          </Button>
        }
      />
      <PageBody>
        <ChainPanel />
        <DataTable<AuditEntry>
          subject={subject}
          columns={columns}
          rowKey={(row) => String(row.sequence)}
          rowPath={(row) => `${AUDIT}/${row.sequence}${search}`}
          result={result}
          address={address}
          filters={filters}
          firstUse={<FirstUse title={t('audit.firstTitle')} text={t('audit.firstText')} />}
        />
      </PageBody>
      <EntryDrawer
        sequence={sequence && /^\d{1,15}$/.test(sequence) ? Number(sequence) : null}
        known={result.state === 'ready' ? result.rows : []}
        onClose={() => void navigate({ pathname: AUDIT, search })}
      />
    </>
  )
}

/** Hands a file to the browser. */
function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
