import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { Delta } from '@/shared/ui/Delta'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { useRuleInsight } from '../api'
import { InsightParts } from '../InsightParts'
import { PersonLink } from '../PersonLink'
import type { ApiGroup } from '../rule'
import styles from './Builder.module.css'
import type { LiveCounts } from './useLiveCounts'

/** The answer beside the question: how many, of whom, who can be written to, and twenty of them. */
export function Rail({ live, rule, unfinished }: { live: LiveCounts; rule: ApiGroup | null; unfinished: number }) {
  const { t } = useTranslation('segments')
  const insight = useRuleInsight(live.isCurrent ? rule : null)
  const mayOpen = usePermission('customers.read')
  const waits = !live.isCurrent && !live.isCounting
  const pending = (height: number) =>
    waits ? <p className="ms-muted">{t('rail.waits')}</p> : <LoadingBlock height={height} />
  return (
    <>
      <Panel title={t('rail.people')}>
        <LiveTotal live={live} unfinished={unfinished} />
      </Panel>
      <Panel title={t('rail.who')}>
        {insight.data ? (
          <div className={styles.dimmable} data-old={insight.isPlaceholderData || !live.isCurrent || undefined}>
            <InsightParts insight={insight.data} />
          </div>
        ) : insight.isError ? (
          <ErrorFace
            subject={t('rail.who')}
            refusal={asRefusal(insight.error)}
            onRetry={() => void insight.refetch()}
          />
        ) : (
          pending(240)
        )}
      </Panel>
      <Panel title={t('rail.sample')} extra={<span className="ms-muted">{t('rail.sampleHow')}</span>}>
        {insight.data ? (
          insight.data.sample.length > 0 ? (
            <ul className={styles.sample} data-old={insight.isPlaceholderData || !live.isCurrent || undefined}>
              {insight.data.sample.map((person) => (
                <li key={person.person_id}>
                  <PersonLink person={person} mayOpen={mayOpen} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="ms-muted">{t('rail.nobody')}</p>
          )
        ) : (
          pending(160)
        )}
      </Panel>
    </>
  )
}

function LiveTotal({ live, unfinished }: { live: LiveCounts; unfinished: number }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const { total, everyone, change, seconds, isCounting, isCurrent, refusal } = live
  const problems = [...live.problems.values()].flat().length
  const note =
    unfinished > 0
      ? t('live.unfinished', { count: unfinished })
      : problems > 0
        ? t('live.problems', { count: problems })
        : refusal
          ? refusal.code === 'segment_rule_too_slow'
            ? t('live.tooSlow')
            : t('live.failed')
          : isCounting
            ? t('live.counting')
            : seconds !== null
              ? t('live.took', { seconds: format.number(seconds, { decimals: 1 }) })
              : ''
  return (
    <div aria-live="polite" aria-busy={isCounting}>
      <div className={styles.total} data-old={!isCurrent || undefined}>
        <b className="ms-digits">{format.number(total)}</b>
        {change !== null && isCurrent && change !== 0 && (
          <Delta value={change} kind="amount" decimals={0} goodWhen="neither" />
        )}
      </div>
      {everyone !== null && total !== null && (
        <p className={styles.share} data-old={!isCurrent || undefined}>
          {t('live.share', {
            share: format.share(everyone ? total / everyone : null),
            everyone: format.number(everyone),
          })}
        </p>
      )}
      <p className={problems > 0 || refusal ? styles.liveBad : styles.liveNote}>{note}</p>
      {refusal && unfinished === 0 && (
        <Button size="small" onClick={live.retry}>
          {t('rail.retry')}
        </Button>
      )}
    </div>
  )
}
