import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { campaignPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { DateTime } from '@/shared/ui/DateTime'
import { FirstUse, NoPermission } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { DownloadOutlined } from '@/shared/ui/icons'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { ARMS, type DecisionLine, exportPath, FOLLOWED, OUTCOMES, PAGE_SIZE, useCampaign, useDecisions } from '../api'
import { REASONS } from '../reasons'
import { OUTCOME_TONES, useReasonWords } from '../words'
import { FindPerson } from './FindPerson'
import { WhyDrawer } from './WhyDrawer'

/** Everybody of the audience, and why each did or did not get it. A row opens the whole story. */
export default function PeoplePage() {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const reason = useReasonWords()
  const { code = '', personId } = useParams()
  const navigate = useNavigate()
  const { search } = useLocation()
  const maySee = usePermission('messages.read')
  const mayExport = usePermission('reports.export')
  const mayFind = usePermission('customers.read')
  const campaign = useCampaign(code)
  useObjectCode(code)
  const path = `${campaignPath(code)}/people`

  const filters = useMemo(() => {
    const join = format.language === 'zh-CN' ? '、' : ', '
    return [
      choiceFilter({
        key: 'outcome',
        label: t('people.outcome'),
        choices: OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
        join,
        sentence: (chosen) => t('people.outcomeIs', { chosen }),
      }),
      choiceFilter({
        key: 'reason',
        label: t('people.reason'),
        choices: REASONS.map((value) => ({ value, label: t(`reason.${value}`) })),
        join,
        sentence: (chosen) => t('people.reasonIs', { chosen }),
      }),
      choiceFilter({
        key: 'arm',
        label: t('people.arm'),
        choices: ARMS.map((value) => ({ value, label: t(`arm.${value}`) })),
        join,
        sentence: (chosen) => t('people.armIs', { chosen }),
      }),
      choiceFilter({
        key: 'followed',
        label: t('people.followed'),
        choices: FOLLOWED.map((value) => ({ value, label: t(`followed.${value}`) })),
        join,
        sentence: (chosen) => t('people.followedIs', { chosen }),
      }),
    ]
  }, [t, format.language])

  const columns = useMemo(
    (): readonly Column<DecisionLine>[] => [
      {
        key: 'person',
        title: t('people.person'),
        width: 180,
        render: (row) => (
          <TwoLines below={row.address ?? t('people.noAddress')}>
            <Link to={{ pathname: `${path}/${row.person_id}`, search }}>{row.name ?? t('people.nameless')}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'outcome',
        title: t('people.outcome'),
        width: 132,
        render: (row) => (
          <StateTag tone={OUTCOME_TONES[row.outcome] ?? 'neutral'}>{t(`outcome.${row.outcome}`)}</StateTag>
        ),
      },
      {
        key: 'reason',
        title: t('people.reason'),
        width: 300,
        render: (row) => reason(row.reason_code) ?? '–',
      },
      { key: 'arm', title: t('people.arm'), width: 104, render: (row) => (row.arm ? t(`arm.${row.arm}`) : '–') },
      { key: 'settled', title: t('people.settled'), width: 148, render: (row) => <DateTime at={row.settled_at} /> },
      { key: 'opened', title: t('followed.opened'), width: 148, render: (row) => <DateTime at={row.opened_at} /> },
      { key: 'clicked', title: t('followed.clicked'), width: 148, render: (row) => <DateTime at={row.clicked_at} /> },
      {
        key: 'unsubscribed',
        title: t('followed.unsubscribed'),
        width: 148,
        isOptional: true,
        render: (row) => <DateTime at={row.unsubscribed_at} />,
      },
    ],
    [t, reason, path, search],
  )
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: [],
      columnKeys: columns.map((column) => column.key),
      standardSort: null,
      views: [
        { key: 'all', label: t('people.view.all'), query: {} },
        { key: 'sent', label: t('people.view.sent'), query: { outcome: 'sent' } },
        { key: 'held_out', label: t('people.view.heldOut'), query: { outcome: 'held_out' } },
        { key: 'no_permission', label: t('people.view.noPermission'), query: { outcome: 'no_permission' } },
        { key: 'clicked', label: t('people.view.clicked'), query: { followed: 'clicked' } },
      ],
    }),
    [filters, columns, t],
  )
  const address = useTableAddress(shape)
  const query = useDecisions(code, { filters: address.filters, cursor: address.cursor })
  const title = campaign.data?.name ?? code
  if (!maySee) {
    return (
      <>
        <PageHeader title={title} />
        <NoPermission subject={t('people.title')} right="messages.read" />
      </>
    )
  }
  const chosen = new URLSearchParams(
    Object.entries(address.filters).filter(([key]) => ['outcome', 'reason', 'arm', 'followed'].includes(key)),
  ).toString()
  const opened = query.data?.items.find((row) => row.person_id === personId)
  return (
    <>
      <PageHeader
        title={title}
        tags={campaign.data?.is_simulated ? <Generated kind="simulated" /> : null}
        facts={[
          <Link key="report" to={campaignPath(code)}>
            {t('people.toReport')}
          </Link>,
          ...(query.data
            ? [t('people.total', { count: query.data.total, shown: format.number(query.data.total) })]
            : []),
        ]}
        actions={
          <>
            {mayFind && <FindPerson onFound={(id) => void navigate({ pathname: `${path}/${id}`, search })} />}
            {mayExport && (
              <Button icon={<DownloadOutlined />} href={exportPath(code, chosen ? `?${chosen}` : '')} download>
                {t('report.export')}
              </Button>
            )}
          </>
        }
      />
      <DataTable<DecisionLine>
        subject={t('people.title')}
        columns={columns}
        rowKey={(row) => row.id}
        rowPath={(row) => `${path}/${row.person_id}${search}`}
        result={listResult(query)}
        address={address}
        filters={filters}
        views={shape.views}
        firstUse={<FirstUse title={t('people.firstTitle')} text={t('people.firstText')} />}
        pageSize={PAGE_SIZE}
      />
      {personId && (
        <WhyDrawer
          code={code}
          personId={personId}
          name={opened?.name ?? null}
          decisionId={opened?.id}
          onClose={() => void navigate({ pathname: path, search })}
        />
      )}
    </>
  )
}
