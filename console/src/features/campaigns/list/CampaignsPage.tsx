import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { campaignPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { FirstUse } from '@/shared/ui/Faces'
import { PlusOutlined } from '@/shared/ui/icons'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { sortText } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type CampaignLine, PAGE_SIZE, STATES, useCampaigns, useChannels, useResults } from '../api'
import { useCampaignColumns } from './useCampaignColumns'

const NO_ROWS: readonly CampaignLine[] = []

export function CampaignsPage() {
  const { t } = useTranslation('campaigns')
  const { t: shell } = useTranslation('shell')
  const format = useFormat()
  const mayWrite = usePermission('campaigns.write')
  const channels = useChannels()
  const join = format.language === 'zh-CN' ? '、' : ', '

  const filters = useMemo(() => {
    const senders = (channels.data?.items ?? []).filter((channel) => channel.capabilities.includes('send'))
    return [
      choiceFilter({
        key: 'state',
        label: t('column.state'),
        several: true,
        choices: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
        join,
        sentence: (chosen) => t('filter.state', { chosen }),
      }),
      choiceFilter({
        key: 'channel',
        label: t('column.channel'),
        several: true,
        choices: senders.map((channel) => ({
          value: channel.code,
          label: format.language === 'zh-CN' ? channel.name_zh : channel.name,
        })),
        join,
        sentence: (chosen) => t('filter.channel', { chosen }),
      }),
    ]
  }, [t, join, channels.data, format.language])
  const shape = useMemo(
    (): TableShape => ({
      filters: [
        ...filters,
        // Set by links from segments and templates; a code is no person.
        { key: 'segment', isValid: (value) => value !== '' },
        { key: 'template', isValid: (value) => value !== '' },
      ],
      sortKeys: ['created_at', 'name'],
      columnKeys: [
        'campaign',
        'state',
        'segment',
        'audience',
        'sent',
        'conversion',
        'lift',
        'sentOn',
        'holdout',
        'template',
        'created',
      ],
      standardSort: '-created_at',
      views: [
        { key: 'all', label: t('view.all'), query: {} },
        { key: 'drafts', label: t('view.drafts'), query: { state: 'draft' } },
        { key: 'under_way', label: t('view.underWay'), query: { state: 'sending' } },
        { key: 'sent', label: t('view.sent'), query: { state: 'sent' } },
      ],
    }),
    [filters, t],
  )
  const address = useTableAddress(shape)
  const query = useCampaigns({
    filters: address.filters,
    search: address.search,
    sort: address.sort && sortText(address.sort),
    cursor: address.cursor,
  })
  const rows = query.data?.items ?? NO_ROWS
  const codes = useMemo(() => rows.filter((row) => row.state !== 'draft').map((row) => row.code), [rows])
  const results = useResults(codes)
  const columns = useCampaignColumns(results, channels.data?.items ?? [])
  const create = mayWrite ? (
    <LinkButton to="/campaigns/new" type="primary" icon={<PlusOutlined />}>
      {t('new')}
    </LinkButton>
  ) : undefined

  return (
    <>
      <PageHeader
        title={shell('nav.page.campaigns')}
        facts={query.data ? [t('total', { count: query.data.total, shown: format.number(query.data.total) })] : []}
        primary={create}
      />
      <DataTable<CampaignLine>
        subject={t('title')}
        columns={columns}
        rowKey={(row) => row.code}
        rowPath={(row) => campaignPath(row.code)}
        result={listResult(query)}
        address={address}
        filters={filters}
        views={shape.views}
        searchLabel={t('search')}
        firstUse={<FirstUse title={t('firstTitle')} text={t('firstText')} action={create} />}
        pageSize={PAGE_SIZE}
      />
    </>
  )
}
