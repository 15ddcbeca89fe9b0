import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SchemaCampaignsOutcomesOut } from '@/client/schema'
import { useFormat } from '@/shared/format/useFormat'
import { campaignPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import type { Campaign, Effect } from '../api'
import styles from './Report.module.css'

interface FunnelProps {
  campaign: Campaign
  outcomes: SchemaCampaignsOutcomesOut | undefined
  effect: Effect | undefined
  mark: ReactNode
}

interface Step {
  key: 'drawn' | 'sent' | 'opened' | 'clicked' | 'bought'
  treated: number | null
  heldOut: number | null
  query?: string
}

/** From those drawn to those who bought, both sides beside each other; nobody held out can have opened anything. */
export function Funnel({ campaign, outcomes, effect, mark }: FunnelProps) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const mayMessages = usePermission('messages.read')
  const heldOut = effect?.held_out.persons ?? outcomes?.by_outcome.held_out ?? null
  const drawn = effect?.treated.persons ?? (outcomes ? treatedOf(outcomes) : null)
  const steps: readonly Step[] = [
    { key: 'drawn', treated: drawn, heldOut, query: 'arm=treated' },
    { key: 'sent', treated: outcomes?.by_outcome.sent ?? null, heldOut: null, query: 'outcome=sent' },
    { key: 'opened', treated: outcomes?.opened ?? null, heldOut: null, query: 'followed=opened' },
    { key: 'clicked', treated: outcomes?.clicked ?? null, heldOut: null, query: 'followed=clicked' },
    { key: 'bought', treated: effect?.treated.converted ?? null, heldOut: effect?.held_out.converted ?? null },
  ]
  const bar = (value: number | null, of: number | null) => (value !== null && of ? Math.min(1, value / of) : 0)
  return (
    <Panel
      title={t('funnel.title')}
      mark={mark}
      why={<Why explanation={{ title: t('funnel.title'), definition: t('explain.funnel') }} />}
      extra={t('funnel.unsubscribed', {
        count: outcomes?.unsubscribed ?? 0,
        shown: format.number(outcomes?.unsubscribed),
      })}
    >
      <table className={styles.funnel}>
        <caption className="ms-unseen">{t('funnel.title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('arm.treated')}</th>
            <th scope="col">{t('arm.held_out')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.key}>
              <th scope="row">
                {mayMessages && step.query ? (
                  <Link to={`${campaignPath(campaign.code)}/people?${step.query}`}>{t(`funnel.${step.key}`)}</Link>
                ) : (
                  t(`funnel.${step.key}`)
                )}
              </th>
              <td>
                <Bar share={bar(step.treated, drawn)} />
                <span className="ms-digits">{format.number(step.treated)}</span>{' '}
                <span className="ms-muted ms-digits">
                  {step.key === 'drawn' || step.treated === null
                    ? ''
                    : format.share(drawn ? step.treated / drawn : null)}
                </span>
              </td>
              <td>
                {step.heldOut === null ? (
                  <span className="ms-muted">{step.key === 'bought' ? '–' : t('funnel.notWritten')}</span>
                ) : (
                  <>
                    <Bar share={bar(step.heldOut, heldOut)} isQuiet />
                    <span className="ms-digits">{format.number(step.heldOut)}</span>{' '}
                    <span className="ms-muted ms-digits">
                      {step.key === 'drawn' ? '' : format.share(heldOut ? step.heldOut / heldOut : null)}
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** Those whom the draw put on the treated side: all to whom a message was to leave. */
function treatedOf(outcomes: SchemaCampaignsOutcomesOut): number {
  const { sent = 0, waiting = 0, unknown = 0, failed = 0, quiet_expired = 0, exited = 0 } = outcomes.by_outcome
  return sent + waiting + unknown + failed + quiet_expired + exited
}

function Bar({ share, isQuiet = false }: { share: number; isQuiet?: boolean }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <i style={{ width: `${share * 100}%` }} data-quiet={isQuiet} />
    </span>
  )
}
