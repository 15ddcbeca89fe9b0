import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { useFormat } from '@/shared/format/useFormat'
import { productPath } from '@/shared/paths'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import type { Column } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter, textFilter } from '@/shared/ui/table/filter'
import { pickFilter } from '@/shared/ui/table/rangeFilters'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { sortText, type TableShape } from '@/shared/ui/table/tableAddress'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { isProductKind, PRODUCT_KINDS, type ProductRow, useDepartments, useProductCount, useProducts } from './api'
import { unitName } from './unitName'

const NO_GOODS = PRODUCT_KINDS.filter((kind) => kind !== 'goods' && kind !== 'fuel').join(',')

/** Everything that is sold. */
export default function ProductsPage() {
  const { t } = useTranslation('catalog')
  const format = useFormat()
  const filters = useProductFilters()
  const columns = useProductColumns()
  const shape = useMemo(
    (): TableShape => ({
      filters,
      sortKeys: ['name'],
      columnKeys: columns.map((column) => column.key),
      standardSort: 'name',
      views: [
        { key: 'all', label: t('view.all'), query: {} },
        { key: 'goods', label: t('view.goods'), query: { kind: 'goods' } },
        { key: 'fuel', label: t('view.fuel'), query: { kind: 'fuel' } },
        { key: 'other', label: t('view.other'), query: { kind: NO_GOODS } },
      ],
    }),
    [filters, columns, t],
  )
  const address = useTableAddress(shape)
  const conditions = { ...address.filters, ...(address.search.trim() ? { search: address.search.trim() } : {}) }
  const products = useProducts({
    ...conditions,
    ...(address.sort ? { sort: sortText(address.sort) } : {}),
    ...(address.cursor ? { cursor: address.cursor } : {}),
  })
  const count = useProductCount(conditions).data?.count
  const result = listResult<ProductRow>(products)
  return (
    <>
      <PageHeader title={t('title')} facts={[t('basis')]} />
      <DataTable<ProductRow>
        subject={t('title')}
        columns={columns}
        rowKey={(row) => row.sku}
        rowPath={(row) => productPath(row.sku)}
        result={result.state === 'ready' ? { ...result, total: count ?? null } : result}
        address={address}
        filters={filters}
        views={shape.views}
        searchLabel={t('search')}
        {...(count === undefined ? {} : { totalLabel: t('total', { shown: format.number(count), count }) })}
        firstUse={<FirstUse title={t('first.title')} text={t('first.text')} demoImportPath="/imports" />}
      />
    </>
  )
}

function useProductFilters() {
  const { t } = useTranslation('catalog')
  const format = useFormat()
  const departments = useDepartments().data
  return useMemo(
    () => [
      choiceFilter({
        key: 'kind',
        label: t('column.kind'),
        several: true,
        choices: PRODUCT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        join: format.language === 'zh-CN' ? '、' : ', ',
        sentence: (values) => t('filter.kindIs', { values }),
      }),
      pickFilter({
        key: 'department',
        label: t('column.department'),
        choices: (departments ?? []).map(({ name, products }) => ({
          value: name,
          label: `${name} · ${format.number(products)}`,
        })),
        sentence: (value) => t('filter.departmentIs', { value }),
      }),
      textFilter({
        key: 'category',
        label: t('column.category'),
        sentence: (value) => t('filter.categoryIs', { value }),
      }),
      textFilter({ key: 'brand', label: t('column.brand'), sentence: (value) => t('filter.brandIs', { value }) }),
    ],
    [t, format, departments],
  )
}

function useProductColumns(): readonly Column<ProductRow>[] {
  const { t } = useTranslation('catalog')
  return useMemo(
    () => [
      {
        key: 'product',
        title: t('column.product'),
        sortKey: 'name',
        width: 260,
        render: (row) => (
          <TwoLines below={row.sku}>
            <Link to={productPath(row.sku)}>{row.name}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'kind',
        title: t('column.kind'),
        width: 112,
        render: (row) => (isProductKind(row.kind) ? t(`kind.${row.kind}`) : row.kind),
      },
      { key: 'department', title: t('column.department'), width: 160, render: (row) => row.department ?? '–' },
      { key: 'category', title: t('column.category'), width: 200, render: (row) => row.category ?? '–' },
      { key: 'brand', title: t('column.brand'), width: 128, render: (row) => row.brand_name ?? '–' },
      { key: 'package', title: t('column.package'), width: 128, render: (row) => row.package_size ?? '–' },
      { key: 'unit', title: t('column.unit'), width: 112, render: (row) => unitName(row.unit_of_measure, t) },
      {
        key: 'source',
        title: t('column.source'),
        width: 128,
        isOptional: true,
        render: (row) => row.source_code,
      },
    ],
    [t],
  )
}
