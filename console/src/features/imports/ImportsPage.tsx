import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { importPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { FirstUse } from '@/shared/ui/Faces'
import { ImportOutlined } from '@/shared/ui/icons'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type ImportRecord, isOnItsWay, useImports, useNames, useSources } from './api'
import { IMPORT_COLUMNS, useImportColumns } from './useImportColumns'
import { KINDS, STATUSES } from './words'

/** Every file that came in, and every try. */
export function ImportsPage() {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const mayRun = usePermission('imports.run')
  const sources = useSources(usePermission('sources.read'))
  const join = format.language === 'zh-CN' ? '、' : ', '
  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'kind',
        label: t('column.kind'),
        choices: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        join,
        sentence: (value) => t('filter.kind', { value }),
      }),
      choiceFilter({
        key: 'status',
        label: t('column.state'),
        choices: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
        join,
        sentence: (value) => t('filter.status', { value }),
      }),
      ...(sources.data
        ? [
            choiceFilter({
              key: 'source',
              label: t('column.source'),
              choices: sources.data.map(({ code, name }) => ({ value: code, label: name })),
              join,
              sentence: (value) => t('filter.source', { value }),
            }),
          ]
        : []),
      choiceFilter({
        key: 'dry_run',
        label: t('filter.dryRun'),
        choices: [
          { value: 'true', label: t('filter.onlyTrials') },
          { value: 'false', label: t('filter.noTrials') },
        ],
        join,
        sentence: (value) => value,
      }),
    ],
    [t, join, sources.data],
  )
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: [],
      columnKeys: IMPORT_COLUMNS,
      standardSort: null,
      views: [
        { key: 'all', label: t('view.all'), query: {} },
        { key: 'failed', label: t('view.failed'), query: { status: 'failed' } },
        { key: 'real', label: t('view.real'), query: { dry_run: 'false' } },
        { key: 'trials', label: t('view.trials'), query: { dry_run: 'true' } },
      ],
    }),
    [filters, t],
  )
  const address = useTableAddress(shape)
  const imports = useImports(address.filters, address.cursor)
  const rows = imports.data?.items ?? []
  const names = useNames(rows.map((row) => row.requested_by))
  const columns = useImportColumns(names.data ?? {})
  const running = rows.filter(isOnItsWay).length
  const create = (
    <LinkButton to="/imports/new" type="primary" icon={<ImportOutlined />} tabIndex={-1}>
      {t('new')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={[t('about'), ...(running ? [t('running', { count: running, shown: format.number(running) })] : [])]}
        primary={mayRun && create}
      />
      <DataTable<ImportRecord>
        subject={t('title')}
        columns={columns}
        rowKey={(row) => row.import_id}
        rowPath={(row) => importPath(row.import_id)}
        result={listResult<ImportRecord>(imports)}
        address={address}
        filters={filters}
        views={shape.views}
        firstUse={<FirstUse title={t('first')} text={t('firstText')} action={mayRun && create} />}
      />
    </>
  )
}
