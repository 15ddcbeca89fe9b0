import { App, Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { FirstUse, NoPermission } from '@/shared/ui/Faces'
import { PlusOutlined } from '@/shared/ui/icons'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type SourceAccount, type SourceKey, useRecount, useSourceAccounts } from './api'
import { EventsTabs } from './EventsTabs'
import { KeyDialog } from './KeyDialog'
import { SourceDrawer } from './SourceDrawer'
import { useLiveAccounts } from './useLiveAccounts'
import { SOURCE_COLUMNS, useSourceColumns } from './useSourceColumns'

export const sourcePath = (code: string) => `/events/sources/${encodeURIComponent(code)}`

/** Who sends, how much, and what became of it. */
export function SourcesPage() {
  const { t } = useTranslation(['events', 'shell'])
  const format = useFormat()
  const mayRead = usePermission('sources.read')
  const mayReadEvents = usePermission('events.read')
  const mayWrite = usePermission('sources.write')
  const accounts = useSourceAccounts(mayRead)
  const live = useLiveAccounts(mayRead)
  const [isNew, setIsNew] = useState(false)
  const [made, setMade] = useState<SourceKey | null>(null)
  const rows = accounts.data?.items ?? []
  const columns = useSourceColumns(rows)
  const recount = useRecountButton()
  const address = useTableAddress(
    useMemo(() => ({ filters: [], sortKeys: [], columnKeys: SOURCE_COLUMNS, standardSort: null, views: [] }), []),
  )
  const received = rows.reduce((sum, row) => sum + row.account.received, 0)
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={
          accounts.data
            ? [
                t('sources.total', { count: rows.length, shown: format.number(rows.length) }),
                t('sources.received', { shown: format.number(received) }),
                t(live === 'live' ? 'live.on' : 'live.polling'),
              ]
            : []
        }
        actions={
          mayReadEvents &&
          mayRead && (
            <Button loading={recount.isPending} onClick={recount.run}>
              {t('sources.recount')}
            </Button>
          )
        }
        primary={
          mayWrite && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setIsNew(true)}>
              {t('sources.create')}
            </Button>
          )
        }
      />
      <EventsTabs active="sources" />
      {mayRead ? (
        <DataTable<SourceAccount>
          subject={t('tab.sources')}
          columns={columns}
          rowKey={(row) => row.source.code}
          rowPath={(row) => sourcePath(row.source.code)}
          result={listResult<SourceAccount>(accounts)}
          address={address}
          totalLabel={t('sources.totalRow', { count: rows.length, shown: format.number(rows.length) })}
          pageSize={500}
          firstUse={
            <FirstUse
              title={t('sources.first')}
              text={t('sources.firstText')}
              action={
                mayWrite && (
                  <Button type="primary" onClick={() => setIsNew(true)}>
                    {t('sources.create')}
                  </Button>
                )
              }
            />
          }
        />
      ) : (
        <NoPermission subject={t('tab.sources')} right={t('right.sourcesRead')} />
      )}
      {mayReadEvents && !mayRead && <Link to="/events/live">{t('tab.live')}</Link>}
      <SourceDrawer open={isNew} onClose={() => setIsNew(false)} onMade={setMade} />
      <KeyDialog made={made} onClose={() => setMade(null)} />
    </>
  )
}

/** "Recount": every account against the rows themselves, said in one sentence. */
function useRecountButton() {
  const { t } = useTranslation('events')
  const { modal, message } = App.useApp()
  const recount = useRecount()
  const run = () =>
    recount.mutate(undefined, {
      onSuccess: (drift) => {
        if (drift.length === 0) {
          void message.success(t('sources.recountAgrees'))
          return
        }
        modal.warning({
          title: t('sources.recountDiffers', { count: drift.length }),
          content: (
            <ul>
              {drift.map((each) => (
                <li key={each.source + each.what}>{t('sources.recountLine', { ...each })}</li>
              ))}
            </ul>
          ),
        })
      },
      onError: (error) => void message.error(asRefusal(error).message || t('sources.recountFailed')),
    })
  return { run, isPending: recount.isPending }
}
