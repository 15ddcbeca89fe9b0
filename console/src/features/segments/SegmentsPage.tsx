import { Button, Dropdown } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { FirstUse } from '@/shared/ui/Faces'
import { PlusOutlined } from '@/shared/ui/icons'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import { sortText, type TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type SegmentRow, type SegmentSort, type SegmentsAsked, useSegmentRows } from './api'
import { NEW_SEGMENT, segmentPath, startPath } from './paths'
import { START_KEYS } from './starts'
import { useSegmentColumns } from './useSegmentColumns'

const PAGE_SIZE = 50
const SORTS: readonly SegmentSort[] = ['name', '-name', 'updated_at', '-updated_at', 'code', '-code']

export default function SegmentsPage() {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const navigate = useNavigate()
  const mayWrite = usePermission('segments.write')
  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'state',
        label: t('filter.state'),
        choices: [
          { value: 'archived', label: t('filter.archived') },
          { value: 'all', label: t('filter.all') },
        ],
        join: '',
        sentence: (chosen) => chosen,
      }),
      choiceFilter({
        key: 'owner',
        label: t('filter.owner'),
        choices: [{ value: 'me', label: t('filter.mine') }],
        join: '',
        sentence: (chosen) => chosen,
      }),
    ],
    [t],
  )
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: ['name', 'updated_at', 'code'],
      columnKeys: ['name', 'size', 'share', 'state', 'uses', 'owner', 'refreshed', 'updated', 'code'],
      standardSort: 'name',
      views: [
        { key: 'all', label: t('view.inUse'), query: {} },
        { key: 'mine', label: t('view.mine'), query: { owner: 'me' } },
        { key: 'recent', label: t('view.recent'), query: { sort: '-updated_at' } },
        { key: 'archived', label: t('view.archived'), query: { state: 'archived' } },
      ],
    }),
    [filters, t],
  )
  const address = useTableAddress(shape)
  const asked: SegmentsAsked = {
    search: address.search.slice(0, 100),
    state: (address.filters.state as SegmentsAsked['state'] | undefined) ?? 'in_use',
    owner: address.filters.owner === 'me' ? 'me' : 'anybody',
    sort: SORTS.find((sort) => address.sort && sort === sortText(address.sort)) ?? 'name',
    cursor: address.cursor,
    limit: PAGE_SIZE,
  }
  const rows = useSegmentRows(asked)
  const columns = useSegmentColumns(rows.data?.persons ?? 0)

  const create = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(NEW_SEGMENT)}>
      {t('index.create')}
    </Button>
  )
  const starts = (
    <Dropdown
      trigger={['click']}
      menu={{
        items: START_KEYS.map((key) => ({
          key,
          label: t(`start.${key}.name`),
          title: t(`start.${key}.text`),
          onClick: () => void navigate(startPath(key)),
        })),
      }}
    >
      <Button>{t('index.starts')}</Button>
    </Dropdown>
  )
  return (
    <>
      <PageHeader
        title={t('index.title')}
        facts={
          rows.data
            ? [
                t('index.total', { count: rows.data.total, shown: format.number(rows.data.total) }),
                t('index.persons', { shown: format.number(rows.data.persons) }),
              ]
            : []
        }
        actions={mayWrite && starts}
        primary={mayWrite && create}
      />
      <DataTable<SegmentRow>
        subject={t('index.title')}
        columns={columns}
        rowKey={(row) => row.code}
        rowPath={(row) => segmentPath(row.code)}
        result={listResult(rows)}
        address={address}
        filters={filters}
        views={shape.views}
        searchLabel={t('index.search')}
        firstUse={<FirstUse title={t('index.first')} text={t('index.firstText')} action={mayWrite && create} />}
        pageSize={PAGE_SIZE}
      />
    </>
  )
}
