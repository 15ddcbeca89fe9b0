import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { importPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { Column, Columns, PageBody } from '@/shared/ui/Columns'
import { CopyButton } from '@/shared/ui/CopyButton'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { isProductKind, type ProductRow, useProduct } from './api'
import { ProductOrders } from './ProductOrders'
import { ProductSales } from './ProductSales'
import { ProductStock } from './ProductStock'
import styles from './product.module.css'
import { unitName } from './unitName'

/** One thing that is sold: what it is, where it lies, how it sells. */
export default function ProductPage() {
  const { sku = '' } = useParams()
  const { t } = useTranslation('catalog')
  const query = useProduct(sku)
  const seesOrders = usePermission('orders.read')
  const seesStock = usePermission('stock.read')
  useObjectCode(sku)
  if (query.isError) {
    const refusal = asRefusal(query.error)
    return (
      <>
        <PageHeader title={sku} />
        {refusal.isForbidden ? (
          <NoPermission subject={t('product.subject')} right={refusal.permission} />
        ) : (
          <ErrorFace subject={t('product.subject')} refusal={refusal} onRetry={() => void query.refetch()} />
        )}
      </>
    )
  }
  if (!query.data) {
    return (
      <>
        <PageHeader title={sku} />
        <LoadingBlock height={480} />
      </>
    )
  }
  const product = query.data
  return (
    <>
      <PageHeader
        title={product.name}
        tags={<StateTag>{isProductKind(product.kind) ? t(`kind.${product.kind}`) : product.kind}</StateTag>}
        facts={[
          <span key="sku" className="ms-digits">
            {product.sku}
            <CopyButton text={product.sku} what={t('product.sku')} />
          </span>,
          ...(product.department ? [product.department] : []),
          ...(product.category ? [product.category] : []),
        ]}
      />
      <PageBody>
        <Columns>
          <Column span={16}>
            {seesOrders && <ProductSales sku={product.sku} />}
            {seesOrders && <ProductOrders sku={product.sku} />}
          </Column>
          <Column span={8}>
            <Attributes product={product} />
            {seesStock && <ProductStock product={product} />}
          </Column>
        </Columns>
      </PageBody>
    </>
  )
}

function Attributes({ product }: { product: ProductRow }) {
  const { t } = useTranslation('catalog')
  const seesImports = usePermission('imports.read')
  const facts = [
    { key: 'department', label: t('column.department'), value: product.department },
    { key: 'category', label: t('column.category'), value: product.category },
    { key: 'sub', label: t('facts.sub_category'), value: product.sub_category },
    { key: 'brand', label: t('column.brand'), value: product.brand_name },
    { key: 'manufacturer', label: t('facts.manufacturer'), value: product.manufacturer },
    { key: 'package', label: t('column.package'), value: product.package_size },
    { key: 'unit', label: t('column.unit'), value: unitName(product.unit_of_measure, t) },
    { key: 'source', label: t('column.source'), value: product.source_code },
    ...(product.import_id && seesImports
      ? [
          {
            key: 'import',
            label: t('facts.import'),
            value: <Link to={importPath(product.import_id)}>{t('facts.importLink')}</Link>,
          },
        ]
      : []),
  ]
  return (
    <Panel title={t('facts.title')}>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.label}</dt>
            <dd>{fact.value ?? '–'}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
