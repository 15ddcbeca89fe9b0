import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type ListResult, listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { templatePath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { type Template, useTemplates } from '@/shared/template/api'
import { DateTime } from '@/shared/ui/DateTime'
import { FirstUse } from '@/shared/ui/Faces'
import { PlusOutlined } from '@/shared/ui/icons'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Quantity } from '@/shared/ui/Quantity'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'

export function TemplatesPage() {
  const { t } = useTranslation('content')
  const { t: shell } = useTranslation('shell')
  const format = useFormat()
  const mayWrite = usePermission('templates.write')
  const query = useTemplates()
  const columns = useMemo(
    (): readonly Column<Template>[] => [
      {
        key: 'template',
        title: t('column.template'),
        width: 240,
        render: (row) => (
          <TwoLines below={row.code}>
            <Link to={templatePath(row.code)}>{row.name}</Link>
          </TwoLines>
        ),
      },
      { key: 'kind', title: t('column.kind'), width: 120, render: (row) => t(`kind.${row.kind}`) },
      {
        key: 'languages',
        title: t('column.languages'),
        width: 160,
        render: (row) =>
          row.locales
            .map((locale) => t(locale === 'en' ? 'language.en' : 'language.zh'))
            .join(format.language === 'zh-CN' ? '、' : ', '),
      },
      {
        key: 'version',
        title: t('column.version'),
        kind: 'number',
        width: 96,
        render: (row) => <Quantity value={row.version} />,
      },
      {
        key: 'warnings',
        title: t('column.warnings'),
        kind: 'number',
        width: 104,
        render: (row) =>
          row.warnings.length ? (
            <StateTag tone="warning">{format.number(row.warnings.length)}</StateTag>
          ) : (
            <Quantity value={0} />
          ),
      },
      { key: 'saved', title: t('column.saved'), width: 160, render: (row) => <DateTime at={row.created_at} /> },
    ],
    [t, format],
  )
  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'kind',
        label: t('column.kind'),
        choices: (['marketing', 'service'] as const).map((value) => ({ value, label: t(`kind.${value}`) })),
        join: ', ',
        sentence: (chosen) => chosen,
      }),
    ],
    [t],
  )
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: [],
      columnKeys: columns.map((column) => column.key),
      standardSort: null,
      views: [],
    }),
    [filters, columns],
  )
  const address = useTableAddress(shape)
  const wanted = address.search.trim().toLowerCase()
  const result = narrowed(
    listResult(query),
    (row) =>
      (!address.filters.kind || row.kind === address.filters.kind) &&
      (!wanted || `${row.name} ${row.code}`.toLowerCase().includes(wanted)),
  )
  const create = mayWrite ? (
    <LinkButton to="/content/new" type="primary" icon={<PlusOutlined />}>
      {t('new')}
    </LinkButton>
  ) : undefined
  return (
    <>
      <PageHeader
        title={shell('nav.page.content')}
        facts={
          result.state === 'ready'
            ? [t('total', { count: result.rows.length, shown: format.number(result.rows.length) })]
            : []
        }
        primary={create}
      />
      <DataTable<Template>
        subject={t('title')}
        columns={columns}
        rowKey={(row) => row.code}
        rowPath={(row) => templatePath(row.code)}
        result={result}
        address={address}
        filters={filters}
        searchLabel={t('search')}
        firstUse={<FirstUse title={t('firstTitle')} text={t('firstText')} action={create} />}
        pageSize={500}
      />
    </>
  )
}

/** All templates are here already; narrowing them needs no request. */
function narrowed(result: ListResult<Template>, keep: (row: Template) => boolean): ListResult<Template> {
  if (result.state !== 'ready') return result
  const rows = result.rows.filter(keep)
  return { ...result, rows, total: rows.length, nextCursor: null }
}
