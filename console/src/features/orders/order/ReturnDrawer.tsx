import { Alert, Button, Drawer, InputNumber, Radio, Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '@/shared/announce'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { Money } from '@/shared/ui/Money'
import { type ShownOrder, useAcceptReturn, useReturnPreview } from '../api'
import { REASONS, type Reason } from '../standing'
import styles from './order.module.css'

type Fate = 'stock' | 'writeOff'

interface Props {
  order: ShownOrder
  open: boolean
  onClose: () => void
}

/** Which lines come back, how many, why, and where they go; says beforehand what is given back. */
export function ReturnDrawer({ order, open, onClose }: Props) {
  const { t } = useTranslation('orders')
  return (
    <Drawer open={open} onClose={onClose} title={t('back.title', { number: order.number })} size={480} destroyOnHidden>
      <ReturnForm order={order} onDone={onClose} />
    </Drawer>
  )
}

function ReturnForm({ order, onDone }: { order: ShownOrder; onDone: () => void }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const announce = useAnnounce()
  const reasonField = useId()
  const [counts, setCounts] = useState<Readonly<Record<number, number>>>({})
  const [fates, setFates] = useState<Readonly<Record<number, Fate>>>({})
  const [reason, setReason] = useState<Reason | null>(null)
  const [isTried, setTried] = useState(false)
  // One number for as long as the form is open: pressing twice, or again after a lost answer, returns once.
  const [ownNumber] = useState(() => crypto.randomUUID())
  const accept = useAcceptReturn(order.id)

  const returnable = order.lines.filter((line) => line.can_return > 0)
  const lines = returnable
    .filter((line) => (counts[line.line_no] ?? 0) > 0)
    .map((line) => ({
      line_no: line.line_no,
      quantity: counts[line.line_no] ?? 0,
      is_written_off: fates[line.line_no] === 'writeOff',
    }))
  const preview = useReturnPreview(order.id, lines)
  const units = lines.reduce((sum, line) => sum + line.quantity, 0)
  const toStock = lines.filter((line) => !line.is_written_off).reduce((sum, line) => sum + line.quantity, 0)
  const problems = (units === 0 ? 1 : 0) + (reason === null ? 1 : 0)

  const submit = () => {
    setTried(true)
    if (problems > 0 || reason === null) return
    // When everything came back, the drawer is gone before the answer is told: what waits inside `mutate` goes with it.
    void accept.mutateAsync({ lines, reason, external_id: ownNumber }).then(
      (accepted) => {
        announce(t('back.done', { number: accepted.number }))
        onDone()
      },
      () => {},
    )
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'flex-end', marginBottom: 'var(--ms-2)' }}>
        <Button
          size="small"
          onClick={() => setCounts(Object.fromEntries(returnable.map((line) => [line.line_no, line.can_return])))}
        >
          {t('back.all')}
        </Button>
      </div>
      <ul className={styles.lines}>
        {returnable.map((line) => {
          const name = line.name ?? line.sku
          const isChosen = (counts[line.line_no] ?? 0) > 0
          return (
            <li key={line.line_no}>
              <div>
                <div>{name}</div>
                <div className={styles.lineFacts}>
                  {t('back.left', { left: format.number(line.can_return), sold: format.number(line.quantity) })}
                  {' · '}
                  <Money amount={line.paid} currency={order.currency} />
                </div>
              </div>
              <InputNumber
                min={0}
                max={line.can_return}
                precision={0}
                aria-label={t('back.count', { name })}
                value={counts[line.line_no] ?? 0}
                onChange={(count) => setCounts((present) => ({ ...present, [line.line_no]: count ?? 0 }))}
              />
              {isChosen && (
                <Radio.Group
                  className={styles.fate ?? ''}
                  aria-label={t('back.fate', { name })}
                  value={fates[line.line_no] ?? 'stock'}
                  onChange={(event) =>
                    setFates((present) => ({ ...present, [line.line_no]: event.target.value as Fate }))
                  }
                  options={[
                    { value: 'stock', label: t('back.toStock') },
                    { value: 'writeOff', label: t('back.writtenOff') },
                  ]}
                />
              )}
            </li>
          )
        })}
      </ul>
      <div style={{ marginTop: 'var(--ms-4)' }}>
        <label htmlFor={reasonField}>{t('column.reason')}</label>
        <Select
          id={reasonField}
          style={{ width: '100%' }}
          aria-label={t('column.reason')}
          {...(isTried && reason === null ? { status: 'error' as const } : {})}
          value={reason}
          onChange={setReason}
          options={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        {isTried && reason === null && <Problem text={t('back.needsReason')} />}
      </div>
      <div className={styles.preview} aria-live="polite">
        <span>
          {t('back.preview', {
            units: format.number(units),
            stock: format.number(toStock),
            lost: format.number(units - toStock),
          })}
        </span>
        <strong>
          {t('back.givenBack')}{' '}
          <Money amount={units === 0 ? 0 : (preview.data?.given_back ?? null)} currency={order.currency} />
        </strong>
        <span className={styles.lineFacts}>{t('back.finality')}</span>
      </div>
      {isTried && units === 0 && <Problem text={t('back.needsUnits')} />}
      {accept.isError && (
        <Alert type="error" title={asRefusal(accept.error).message} style={{ marginTop: 'var(--ms-3)' }} />
      )}
      <div style={{ display: 'flex', gap: 'var(--ms-2)', justifyContent: 'flex-end', marginTop: 'var(--ms-4)' }}>
        <Button onClick={onDone}>{t('back.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={accept.isPending}>
          {t('back.do')}
        </Button>
      </div>
    </form>
  )
}

function Problem({ text }: { text: string }) {
  return (
    <div role="alert" style={{ color: 'var(--ant-color-error)', font: 'var(--ms-caption)' }}>
      {text}
    </div>
  )
}
