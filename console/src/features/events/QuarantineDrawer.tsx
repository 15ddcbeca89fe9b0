import { Button, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { useQuarantined } from './api'
import styles from './Events.module.css'
import { JsonText } from './JsonText'
import type { ReplayPlan } from './ReplayDialog'
import { reasonName, reasonRemedy } from './words'

interface QuarantineDrawerProps {
  id: string | null
  onClose: () => void
  onReplay: ((plan: ReplayPlan) => void) | null
}

/** One row of the quarantine: why, how to mend it, and its shape without its values. */
export function QuarantineDrawer({ id, onClose, onReplay }: QuarantineDrawerProps) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const found = useQuarantined(id)
  const row = found.data
  const replay = () => {
    if (!row) return
    onClose()
    onReplay?.({ chosen: { ids: [row.id] }, reasons: [], rows: 1, events: row.count, skipped: 0 })
  }
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      size={720}
      destroyOnHidden
      title={row ? reasonName(t, row.reason) : t('tab.quarantine')}
      extra={
        row?.can_be_replayed &&
        onReplay && (
          <Button type="primary" onClick={replay}>
            {t('quarantine.replay')}
          </Button>
        )
      }
    >
      {row ? (
        <div className={styles.drawer}>
          <section>
            <h3>{t('quarantine.mend')}</h3>
            <p>{reasonRemedy(t, row.reason)}</p>
            <p className={styles.note} lang="en">
              {row.detail}
            </p>
          </section>
          <section>
            <h3>{t('event.facts')}</h3>
            <dl className={styles.facts}>
              <dt>{t('column.source')}</dt>
              <dd>{row.source || '–'}</dd>
              <dt>{t('column.count')}</dt>
              <dd className={styles.amount}>{format.number(row.count)}</dd>
              <dt>{t('column.firstSeen')}</dt>
              <dd>
                <DateTime at={row.first_seen_at} />
              </dd>
              <dt>{t('column.lastSeen')}</dt>
              <dd>
                <DateTime at={row.last_seen_at} />
              </dd>
              <dt>{t('event.message')}</dt>
              <dd>{row.message_id ?? '–'}</dd>
              <dt>{t('column.again')}</dt>
              <dd>{t(row.can_be_replayed ? 'quarantine.can' : 'quarantine.cannot')}</dd>
            </dl>
          </section>
          <section>
            <h3>{t('quarantine.sample')}</h3>
            <JsonText value={row.sample} label={t('quarantine.sample')} />
            <p className={styles.note}>{t('quarantine.sampleNote')}</p>
          </section>
        </div>
      ) : found.isError ? (
        <ErrorFace
          subject={t('tab.quarantine')}
          refusal={asRefusal(found.error)}
          onRetry={() => void found.refetch()}
        />
      ) : (
        <LoadingBlock height={320} />
      )}
    </Drawer>
  )
}
