import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { FormSection } from '@/shared/ui/FormSection'
import { LoadingBlock } from '@/shared/ui/Loading'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { StateTag } from '@/shared/ui/StateTag'
import { useSessions } from './api'
import { endSessions } from './auth'
import { deviceOf } from './device'
import styles from './Security.module.css'
import { useChange } from './useChange'

/** Where I am signed in; what is not mine, or not mine any more, is ended here. */
export function SessionsSection() {
  const { t } = useTranslation('account')
  const { change, isWorking } = useChange()
  const sessions = useSessions()
  const all = [...(sessions.data ?? [])].sort(
    (one, other) => Number(other.is_current) - Number(one.is_current) || other.last_seen_at - one.last_seen_at,
  )
  const others = all.filter((each) => !each.is_current).map((each) => each.id)
  return (
    <FormSection title={t('sessions.title')} about={t('sessions.about')}>
      {sessions.isPending && <LoadingBlock height={96} />}
      {sessions.isError && (
        <ErrorFace
          subject={t('sessions.title')}
          refusal={asRefusal(sessions.error)}
          onRetry={() => void sessions.refetch()}
        />
      )}
      <ul className={styles.list}>
        {all.map((session) => (
          <li key={session.id} className={styles.line}>
            <span className={styles.thing}>
              <span>
                {deviceOf(session.user_agent)}{' '}
                {session.is_current && <StateTag tone="info">{t('sessions.here')}</StateTag>}
              </span>
              <span className={styles.facts}>
                <span>{session.ip}</span>
                <span>
                  {t('sessions.began')} <DateTime at={session.created_at * 1000} />
                </span>
                <span>
                  {t('sessions.seen')} <RelativeTime at={session.last_seen_at * 1000} />
                </span>
              </span>
            </span>
            {!session.is_current && (
              <Button
                type="text"
                className={styles.last ?? ''}
                disabled={isWorking}
                aria-label={t('sessions.endThis', { device: deviceOf(session.user_agent) })}
                onClick={() => void change(() => endSessions([session.id]), t('sessions.ended'))}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <Button loading={isWorking} onClick={() => void change(() => endSessions(others), t('sessions.ended'))}>
          {t('sessions.endOthers', { count: others.length })}
        </Button>
      )}
    </FormSection>
  )
}
