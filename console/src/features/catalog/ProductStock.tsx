import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { stockPath } from '@/shared/paths'
import { BarList } from '@/shared/ui/BarList'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { isStocked, type ProductRow, useProductStock } from './api'
import styles from './product.module.css'

const SHOWN = 10

/** Where a product lies, most first. */
export function ProductStock({ product }: { product: ProductRow }) {
  const { t } = useTranslation('catalog')
  const format = useFormat()
  const stock = useProductStock(product.sku)
  const places = stock.data ?? []
  const units = places.reduce((sum, place) => sum + place.on_hand, 0)
  return (
    <Panel
      title={t('stock.title')}
      extra={
        places.length > 0 &&
        t('stock.total', { units: format.number(units), shown: format.number(places.length), count: places.length })
      }
    >
      {stock.isError ? (
        <ErrorFace subject={t('product.stock')} refusal={asRefusal(stock.error)} onRetry={() => void stock.refetch()} />
      ) : !stock.data ? (
        <LoadingBlock height={200} />
      ) : places.length === 0 ? (
        <p className="ms-muted">{t(isStocked(product.kind) ? 'stock.none' : 'stock.notKept')}</p>
      ) : (
        <>
          <BarList
            label={t('stock.title')}
            rows={places.slice(0, SHOWN).map((place) => ({
              key: place.location_code,
              name: (
                <Link to={stockPath(product.sku, place.location_code)}>
                  {place.location_name ?? place.location_code}
                </Link>
              ),
              value: place.on_hand,
              text: format.number(place.on_hand),
            }))}
          />
          <p className={styles.rest}>
            <Link to={`/stock?search=${encodeURIComponent(product.sku)}`}>
              {t('stock.all', { shown: format.number(places.length), count: places.length })}
            </Link>
          </p>
        </>
      )}
    </Panel>
  )
}
