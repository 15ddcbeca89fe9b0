import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { StateTag } from '@/shared/ui/StateTag'
import { useMailsOf, useWhy } from '../api'
import { OUTCOME_TONES, useReasonWords } from '../words'
import styles from './People.module.css'

interface WhyDrawerProps {
  code: string
  personId: string
  name: string | null
  decisionId: string | undefined
  onClose: () => void
}

/** One person's story in this campaign: the decision, its reason, every attempt, and what followed. */
export function WhyDrawer({ code, personId, name, decisionId, onClose }: WhyDrawerProps) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const reason = useReasonWords()
  const mayCustomer = usePermission('customers.read')
  const why = useWhy(code, personId)
  const mails = useMailsOf(code, decisionId)
  const data = why.data
  return (
    <Drawer open size={480} onClose={onClose} title={name ? t('why.titleOf', { name }) : t('why.title')}>
      {why.isPending ? (
        <LoadingBlock height={240} />
      ) : why.isError ? (
        <ErrorFace subject={t('why.title')} refusal={asRefusal(why.error)} onRetry={() => void why.refetch()} />
      ) : !data?.was_in_audience || !data.outcome ? (
        <p>{t('why.notInAudience')}</p>
      ) : (
        <div className={styles.story}>
          <div>
            <StateTag tone={OUTCOME_TONES[data.outcome] ?? 'neutral'}>{t(`outcome.${data.outcome}`)}</StateTag>
            <p className={styles.sentence}>{reason(data.reason_code) ?? t(`outcomeAbout.${data.outcome}`)}</p>
          </div>
          <dl className={styles.facts}>
            <dt>{t('why.decided')}</dt>
            <dd>
              <DateTime at={data.decided_at} />
            </dd>
            {data.due_at && (
              <>
                <dt>{t('why.due')}</dt>
                <dd>
                  <DateTime at={data.due_at} />
                </dd>
              </>
            )}
          </dl>
          {data.attempts.length > 0 && (
            <section>
              <h2>{t('why.attempts')}</h2>
              <ol className={styles.events}>
                {data.attempts.map((attempt) => (
                  <li key={attempt.number}>
                    <DateTime at={attempt.started_at} />
                    <div>
                      {t(attempt.result === null ? 'why.inFlight' : `attempt.${attempt.result as 'sent'}`, {
                        number: format.number(attempt.number),
                      })}
                      {attempt.reason_code && <div className="ms-muted">{reason(attempt.reason_code)}</div>}
                      {attempt.detail && <div className={styles.detail}>{attempt.detail}</div>}
                    </div>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {data.tracking.length > 0 && (
            <section>
              <h2>{t('why.followed')}</h2>
              <ol className={styles.events}>
                {data.tracking.map((each) => (
                  <li key={`${each.kind}-${each.url}-${each.is_automatic}`}>
                    <DateTime at={each.first_at} />
                    <div>
                      {t(`followed.${each.kind}`)}
                      {each.times > 1 && (
                        <> {t('why.times', { count: each.times, shown: format.number(each.times) })}</>
                      )}
                      {each.is_automatic && <span className="ms-muted"> {t('why.automatic')}</span>}
                      {each.url && <div className={styles.detail}>{each.url}</div>}
                    </div>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <div className={styles.links}>
            {mails.data?.map((mail) => (
              <Link key={mail.id} to={`/channels/mailbox/${mail.id}`}>
                {t('why.mail')}
              </Link>
            ))}
            {mayCustomer && <Link to={customerPath(personId)}>{t('why.customer')}</Link>}
          </div>
        </div>
      )}
    </Drawer>
  )
}
