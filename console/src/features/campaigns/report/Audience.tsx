import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SchemaCampaignsOutcomesOut } from '@/client/schema'
import { useFormat } from '@/shared/format/useFormat'
import { campaignPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { Panel } from '@/shared/ui/Panel'
import { ShareStrip } from '@/shared/ui/ShareStrip'
import { StateTag } from '@/shared/ui/StateTag'
import { type Campaign, OUTCOMES, type Outcome } from '../api'
import { useReasonWords } from '../words'
import styles from './Report.module.css'

const SHADE: Record<Outcome, string> = {
  sent: 'var(--ant-color-primary)',
  waiting: 'color-mix(in srgb, var(--ant-color-primary) 45%, var(--ms-surface))',
  unknown: 'var(--ant-color-warning)',
  failed: 'var(--ant-color-error)',
  held_out: 'color-mix(in srgb, var(--ant-color-primary) 22%, var(--ms-surface))',
  no_permission: 'var(--ant-color-text-tertiary)',
  suppressed: 'var(--ant-color-text-quaternary)',
  capped: 'color-mix(in srgb, var(--ant-color-text-quaternary) 70%, var(--ms-surface))',
  quiet_expired: 'color-mix(in srgb, var(--ant-color-text-quaternary) 50%, var(--ms-surface))',
  exited: 'color-mix(in srgb, var(--ant-color-text-quaternary) 35%, var(--ms-surface))',
}

interface AudienceProps {
  campaign: Campaign
  outcomes: SchemaCampaignsOutcomesOut
  mark: ReactNode
}

/** The audience is the sum of its outcomes: one bar, and below it every part with its reasons in words. */
export function Audience({ campaign, outcomes }: AudienceProps) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const reason = useReasonWords()
  const mayMessages = usePermission('messages.read')
  const parts = OUTCOMES.map((key) => ({ key, persons: outcomes.by_outcome[key] ?? 0 })).filter(
    (part) => part.persons > 0,
  )
  const share = (persons: number) => format.share(outcomes.audience ? persons / outcomes.audience : null)
  const link = (query: string, text: string) =>
    mayMessages ? <Link to={`${campaignPath(campaign.code)}/people?${query}`}>{text}</Link> : text
  const sum = parts.map((part) =>
    t('audience.part', { persons: format.number(part.persons), outcome: t(`outcome.${part.key}`) }),
  )

  return (
    <Panel
      title={t('audience.title')}
      mark={outcomes.adds_up ? null : <StateTag tone="bad">{t('audience.off')}</StateTag>}
      extra={t('audience.total', { count: outcomes.audience, shown: format.number(outcomes.audience) })}
    >
      <ShareStrip
        label={t('audience.label', { total: format.number(outcomes.audience), parts: sum.join(t('check.join')) })}
        parts={parts.map((part) => ({ key: part.key, share: part.persons, colour: SHADE[part.key] }))}
      />
      <table className={styles.audience}>
        <caption className="ms-unseen">{t('audience.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('audience.outcome')}</th>
            <th scope="col">{t('audience.why')}</th>
            <th scope="col" className={styles.number}>
              {t('audience.people')}
            </th>
            <th scope="col" className={styles.number}>
              {t('audience.share')}
            </th>
          </tr>
        </thead>
        {parts.map((part) => {
          const reasons = outcomes.by_reason.filter((each) => each.outcome === part.key && each.reason_code)
          const first = reasons.length === 1 ? reasons[0] : undefined
          return (
            <tbody key={part.key}>
              <tr>
                <th scope="row">
                  <i className={styles.swatch} style={{ background: SHADE[part.key] }} />
                  {link(`outcome=${part.key}`, t(`outcome.${part.key}`))}
                </th>
                <td className="ms-muted">{first ? reason(first.reason_code) : t(`outcomeAbout.${part.key}`)}</td>
                <td className={styles.number}>{format.number(part.persons)}</td>
                <td className={styles.number}>{share(part.persons)}</td>
              </tr>
              {reasons.length > 1 &&
                reasons.map((each) => (
                  <tr key={each.reason_code} className={styles.reason}>
                    <td />
                    <td>
                      {link(
                        `outcome=${part.key}&reason=${each.reason_code}`,
                        reason(each.reason_code) ?? t('reasonOther'),
                      )}
                    </td>
                    <td className={styles.number}>{format.number(each.persons)}</td>
                    <td className={styles.number}>{share(each.persons)}</td>
                  </tr>
                ))}
            </tbody>
          )
        })}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('audience.sum')}
            </th>
            <td className={styles.number}>{format.number(parts.reduce((total, part) => total + part.persons, 0))}</td>
            <td className={styles.number}>{share(parts.reduce((total, part) => total + part.persons, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  )
}
