import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { DateTime } from '@/shared/ui/DateTime'
import { Money } from '@/shared/ui/Money'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import type { ShownOrder } from '../api'
import { isReason } from '../standing'
import styles from './order.module.css'

export function ReturnsPanel({ order }: { order: ShownOrder }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  if (order.returns.length === 0) return null
  return (
    <div id="returns">
      <Panel
        title={t('returns.title')}
        extra={t('returns.count', { shown: format.number(order.returns.length), count: order.returns.length })}
      >
        <ul className={styles.returns}>
          {order.returns.map((back) => (
            <li key={back.number}>
              <div className={styles.returnHead}>
                <strong className="ms-digits">{back.number}</strong>
                {back.reason && isReason(back.reason) && <StateTag>{t(`reason.${back.reason}`)}</StateTag>}
                <DateTime at={back.returned_at} />
                <span className={styles.end}>
                  <Money amount={back.value} currency={order.currency} />
                </span>
              </div>
              <ul>
                {back.lines.map((line) => (
                  <li key={line.line_no}>
                    <span>{line.name ?? line.sku}</span>
                    <span className="ms-muted">
                      {line.is_written_off === null
                        ? t('back.imported')
                        : t(line.is_written_off ? 'back.writtenOff' : 'back.toStock')}
                    </span>
                    <span className={styles.end}>× {format.number(line.quantity)}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
