import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { channelPath } from '@/shared/paths'
import { FirstUse } from '@/shared/ui/Faces'
import { KindMark } from '@/shared/ui/KindMark'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { CAPABILITIES, type Channel, useChannelList } from './api'
import { ChannelTabs } from './ChannelTabs'
import { ConnectionState } from './ConnectionState'

const KEYS = ['channel', 'kind', 'state', 'does', 'connection', 'account']

export function RegisterPage() {
  const { t } = useTranslation('channels')
  const { t: shell } = useTranslation('shell')
  const format = useFormat()
  const query = useChannelList()
  const columns = useMemo(
    (): readonly Column<Channel>[] => [
      {
        key: 'channel',
        title: t('column.channel'),
        width: 220,
        render: (row) => <Link to={channelPath(row.code)}>{format.language === 'zh-CN' ? row.name_zh : row.name}</Link>,
      },
      {
        key: 'kind',
        title: t('column.kind'),
        width: 160,
        render: (row) => <KindMark kind={row.kind} name={t(`kind.${row.kind}`)} />,
      },
      {
        key: 'state',
        title: t('column.state'),
        width: 96,
        render: (row) => (
          <StateTag tone={row.is_enabled ? 'good' : 'neutral'}>{t(row.is_enabled ? 'on' : 'off')}</StateTag>
        ),
      },
      {
        key: 'does',
        title: t('column.does'),
        width: 260,
        render: (row) =>
          CAPABILITIES.filter((each) => row.capabilities.includes(each))
            .map((each) => t(`capability.${each}`))
            .join(format.language === 'zh-CN' ? '、' : ', ') || '–',
      },
      {
        key: 'connection',
        title: t('column.connection'),
        width: 160,
        render: (row) => <ConnectionState channel={row} />,
      },
      { key: 'account', title: t('column.account'), width: 160, isOptional: true, render: (row) => row.account || '–' },
    ],
    [t, format],
  )
  const address = useTableAddress(
    useMemo(() => ({ filters: [], sortKeys: [], columnKeys: KEYS, standardSort: null, views: [] }), []),
  )
  return (
    <>
      <PageHeader
        title={shell('nav.page.channels')}
        facts={
          query.data
            ? [t('total', { count: query.data.items.length, shown: format.number(query.data.items.length) })]
            : []
        }
      />
      <ChannelTabs active="register" />
      <DataTable<Channel>
        subject={t('title')}
        columns={columns}
        rowKey={(row) => row.code}
        rowPath={(row) => channelPath(row.code)}
        result={listResult(query)}
        address={address}
        firstUse={<FirstUse title={t('firstTitle')} text={t('firstText')} />}
        pageSize={500}
      />
    </>
  )
}
