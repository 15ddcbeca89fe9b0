import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace, NoPermission, StaleNote } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TableFoot } from '@/shared/ui/table/TableFoot'
import { type SegmentMember as Member, useMembers } from './api'
import { PersonLink } from './PersonLink'

const PAGE_SIZE = 20

/** Who is in it as of the last refresh, by cursor; contact data as the server masks it. */
export function MembersPanel({ code, size }: { code: string; size: number | null }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const mayOpen = usePermission('customers.read')
  // The way here through the pages; the last one is shown.
  const [trail, setTrail] = useState<readonly (string | null)[]>([null])
  const cursor = trail[trail.length - 1] ?? null
  const members = useMembers(code, cursor, PAGE_SIZE)
  const result = listResult(members)
  const columns = useMemo(
    (): readonly Column<Member>[] => [
      {
        key: 'person',
        title: t('member.person'),
        width: 220,
        render: (row) => <PersonLink person={row} mayOpen={mayOpen} />,
      },
      { key: 'since', title: t('member.since'), width: 160, render: (row) => <DateTime at={row.since} /> },
      {
        key: 'change',
        title: t('member.change'),
        width: 168,
        render: (row) => (row.earliest_change_at ? <DateTime at={row.earliest_change_at} /> : '–'),
      },
    ],
    [t, mayOpen],
  )
  return (
    <Panel
      title={t('member.title')}
      extra={
        size !== null && (
          <span className="ms-muted">{t('member.total', { count: size, shown: format.number(size) })}</span>
        )
      }
      flush={result.state === 'ready' && result.rows.length > 0}
    >
      {result.state === 'loading' && <LoadingRows rows={6} columns={3} />}
      {result.state === 'error' && (
        <ErrorFace subject={t('member.title')} refusal={result.refusal} onRetry={result.retry} />
      )}
      {result.state === 'forbidden' && <NoPermission subject={t('member.title')} right={result.permission} />}
      {result.state === 'ready' && result.rows.length === 0 && <p className="ms-muted">{t('member.none')}</p>}
      {result.state === 'ready' && result.rows.length > 0 && (
        <>
          {result.staleSince !== undefined && <StaleNote since={result.staleSince} />}
          <div style={{ opacity: result.isRefreshing ? 0.5 : 1 }}>
            <RowTable<Member>
              label={t('member.title')}
              columns={columns}
              rows={result.rows}
              rowKey={(row) => row.person_id}
            />
          </div>
          <TableFoot
            rows={result.rows.length}
            total={size}
            pageSize={PAGE_SIZE}
            pagesBefore={trail.length - 1}
            hasPrevious={trail.length > 1}
            hasNext={result.nextCursor !== null}
            onFirst={() => setTrail([null])}
            onPrevious={() => setTrail(trail.slice(0, -1))}
            onNext={() => result.nextCursor !== null && setTrail([...trail, result.nextCursor])}
          />
        </>
      )}
    </Panel>
  )
}
