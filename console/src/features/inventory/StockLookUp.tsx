import { Button, Input, type InputRef, Select } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { useAnnounce } from '@/shared/announce'
import { asRefusal } from '@/shared/api/refusal'
import { useLocations } from '@/shared/api/useLocations'
import { useFormat } from '@/shared/format/useFormat'
import { stockPath } from '@/shared/paths'
import { ErrorFace, NoPermission, NothingMatches } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import { type StockRow, useStock } from './api'
import styles from './stock.module.css'

const CARDS = '30'

/** Looking stock up on a phone: scan or type, and read. The field always has the cursor, so a scanner can type into it. */
export function StockLookUp() {
  const { t } = useTranslation('inventory')
  const [query, setQuery] = useSearchParams()
  const { sku: opened } = useParams()
  const locations = useLocations()
  const sku = query.get('search') ?? ''
  const location = query.get('location') ?? ''
  const [typed, setTyped] = useState(sku)
  const field = useRef<InputRef>(null)
  useEffect(() => {
    // Back from the drawer the cursor is in its place again.
    if (!opened) field.current?.focus({ preventScroll: true })
  }, [opened])

  const change = (key: 'search' | 'location', value: string) =>
    setQuery(
      (present) => {
        const next = new URLSearchParams(present)
        if (value) next.set(key, value)
        else next.delete(key)
        return next
      },
      { replace: true },
    )
  const look = (event: FormEvent) => {
    event.preventDefault()
    change('search', typed.trim())
    // What is scanned next replaces what stands here.
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }

  return (
    <>
      <PageHeader title={t('title')} facts={[t('basis')]} />
      <form className={styles.scan} onSubmit={look}>
        <Input
          ref={field}
          size="large"
          autoFocus
          name="scan"
          autoComplete="off"
          enterKeyHint="search"
          aria-label={t('search')}
          placeholder={t('lookUp.scan')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('column.location')}
          value={location}
          options={[
            { value: '', label: t('lookUp.everywhere') },
            ...locations.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(value: string) => change('location', value)}
        />
        <div className={styles.bottom}>
          <Button type="primary" htmlType="submit" size="large" block>
            {t('lookUp.do')}
          </Button>
        </div>
      </form>
      <Cards sku={sku} location={location} onClear={() => setQuery(new URLSearchParams(), { replace: true })} />
    </>
  )
}

function Cards({ sku, location, onClear }: { sku: string; location: string; onClear: () => void }) {
  const { t } = useTranslation('inventory')
  const announce = useAnnounce()
  const { search } = useLocation()
  const stock = useStock({
    limit: CARDS,
    ...(sku ? { sku } : {}),
    ...(location ? { location } : {}),
  })
  const count = stock.data?.items.length
  useEffect(() => {
    if (sku && count !== undefined) announce(t('lookUp.found', { count, shown: count }))
  }, [sku, count, announce, t])
  if (stock.isError) {
    const refusal = asRefusal(stock.error)
    if (refusal.isForbidden) return <NoPermission subject={t('title')} right={refusal.permission} />
    return <ErrorFace subject={t('title')} refusal={refusal} onRetry={() => void stock.refetch()} />
  }
  if (!stock.data) return <LoadingRows rows={6} columns={2} />
  if (stock.data.items.length === 0) {
    const filters = [sku, location].filter(Boolean)
    return <NothingMatches filters={filters} onClear={onClear} />
  }
  return (
    <>
      <ul className={styles.cards} data-dimmed={stock.isPlaceholderData}>
        {stock.data.items.map((row) => (
          <Card key={`${row.location_code} ${row.sku}`} row={row} to={stockPath(row.sku, row.location_code) + search} />
        ))}
      </ul>
      {stock.data.next_cursor && <p className={styles.remark}>{t('lookUp.more')}</p>}
    </>
  )
}

function Card({ row, to }: { row: StockRow; to: string }) {
  const { t } = useTranslation('inventory')
  const format = useFormat()
  return (
    <li>
      <Link to={to} className={styles.card}>
        <span className={styles.cardName}>{row.name ?? row.sku}</span>
        <StateTag tone={row.available > 0 ? 'good' : 'bad'}>
          {row.available > 0 ? t('lookUp.available', { shown: format.number(row.available) }) : t('lookUp.none')}
        </StateTag>
        <span className={styles.cardFacts}>
          <span className="ms-digits">{row.sku}</span>
          <span>{row.location_name ?? row.location_code}</span>
          <span>
            {t('lookUp.onHand', { shown: format.number(row.on_hand), reserved: format.number(row.reserved) })}
          </span>
        </span>
      </Link>
    </li>
  )
}
