import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace, FirstUse } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { LoadingBlock } from '@/shared/ui/Loading'
import { StateTag } from '@/shared/ui/StateTag'
import { type LoggedEvent, useEventPlace } from './api'
import { EventSteps } from './EventSteps'
import styles from './Events.module.css'
import { JsonText } from './JsonText'
import { truthOf } from './useEventColumns'
import { flagName, kindName } from './words'

/** One event: what it says, with personal values masked, and where it has come to. */
export function EventDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation('events')
  const place = useEventPlace(id)
  const event = place.data?.event
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      size={720}
      destroyOnHidden
      title={event ? (event.name ?? kindName(t, event.kind)) : t('column.event')}
    >
      {event && place.data ? (
        <EventDetail event={event} />
      ) : place.isError ? (
        <ErrorFace subject={t('column.event')} refusal={asRefusal(place.error)} onRetry={() => void place.refetch()} />
      ) : place.data ? (
        <FirstUse title={t('event.unknown')} text={t('event.unknownText')} />
      ) : (
        <LoadingBlock height={320} />
      )}
    </Drawer>
  )
}

function EventDetail({ event }: { event: LoggedEvent }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const truth = truthOf(event)
  const lag = (Date.parse(event.received_at) - Date.parse(event.occurred_at)) / 1000
  return (
    <div className={styles.drawer}>
      <section>
        <h3>{t('event.where')}</h3>
        <EventSteps event={event} />
      </section>
      <section>
        <h3>{t('event.facts')}</h3>
        <dl className={styles.facts}>
          <dt>{t('column.kind')}</dt>
          <dd>{kindName(t, event.kind)}</dd>
          <dt>{t('column.source')}</dt>
          <dd>{event.source || '–'}</dd>
          <dt>{t('column.occurred')}</dt>
          <dd>
            <DateTime at={event.occurred_at} />
          </dd>
          <dt>{t('column.received')}</dt>
          <dd>
            <DateTime at={event.received_at} />
            {lag >= 60 && <> · {t('event.later', { duration: format.duration(lag) })}</>}
          </dd>
          <dt>{t('event.message')}</dt>
          <dd>
            {event.message_id} <CopyButton text={event.message_id} what={t('event.message')} />
          </dd>
          {(truth || event.flags.length > 0) && (
            <>
              <dt>{t('column.flags')}</dt>
              <dd className={styles.tags}>
                {truth && <Generated kind={truth} />}
                {event.flags.map((flag) => (
                  <StateTag key={flag} tone="warning">
                    {flagName(t, flag)}
                  </StateTag>
                ))}
              </dd>
            </>
          )}
        </dl>
      </section>
      <section>
        <h3>{t('event.body')}</h3>
        <JsonText value={event.body} label={t('event.body')} />
        <p className={styles.note}>{t('event.masked')}</p>
      </section>
    </div>
  )
}
