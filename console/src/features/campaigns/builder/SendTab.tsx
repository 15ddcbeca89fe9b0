import { App, Button } from 'antd'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { campaignPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { ErrorFace } from '@/shared/ui/Faces'
import { CheckOutlined, QuestionCircleOutlined, SendOutlined, WarningOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { OUTCOMES, type Outcome, useCampaignWrites, useCheck, useLinks } from '../api'
import { useReasonWords } from '../words'
import styles from './Builder.module.css'
import type { CampaignDraft } from './useCampaignDraft'

export interface SendTabProps {
  code: string | null
  draft: CampaignDraft
  onSave: () => void
}

/** The very numbers that sending now would give: decided about everybody and taken back, nothing written. */
export function SendTab({ code, draft, onSave }: SendTabProps) {
  const { t } = useTranslation('campaigns')
  if (code === null || draft.isDirty) {
    return (
      <Panel title={t('check.title')}>
        <p>{t('check.saveFirst')}</p>
        <div className={styles.send}>
          <Button type="primary" loading={draft.isSaving} onClick={onSave}>
            {t('save')}
          </Button>
        </div>
      </Panel>
    )
  }
  return <Checked code={code} draft={draft} />
}

type Tone = 'good' | 'warning' | 'bad' | 'neutral'

const ICONS: Record<Tone, ReactNode> = {
  good: <CheckOutlined />,
  warning: <WarningOutlined />,
  bad: <WarningOutlined />,
  neutral: <QuestionCircleOutlined />,
}

function Line({ tone, title, sub, amount }: { tone: Tone; title: ReactNode; sub?: ReactNode; amount?: string }) {
  return (
    <li data-tone={tone}>
      <span aria-hidden="true">{ICONS[tone]}</span>
      <div>
        {title}
        {sub && <div className={styles.sub}>{sub}</div>}
      </div>
      <span className={`${styles.amount} ms-digits`}>{amount}</span>
    </li>
  )
}

const BLOCKING = ['state', 'channel', 'values', 'template', 'segment'] as const

function Checked({ code, draft }: { code: string; draft: CampaignDraft }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const reason = useReasonWords()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const mayRun = usePermission('campaigns.run')
  const mayWrite = usePermission('campaigns.write')
  const [asking, setAsking] = useState(false)
  const check = useCheck(code, true)
  const links = useLinks(code)
  const { send, test } = useCampaignWrites()

  if (check.isPending) return <LoadingBlock height={360} />
  if (check.isError) {
    return (
      <ErrorFace subject={t('check.title')} refusal={asRefusal(check.error)} onRetry={() => void check.refetch()} />
    )
  }
  const { audience, by_outcome, by_reason, problems } = check.data
  const count = (outcome: Outcome) => by_outcome[outcome] ?? 0
  const left = OUTCOMES.filter((outcome) => !['waiting', 'held_out', 'sent'].includes(outcome) && count(outcome) > 0)
  const reasonsOf = (outcome: Outcome) =>
    by_reason
      .filter((each) => each.outcome === outcome && each.reason_code)
      .map((each) => t('check.reason', { reason: reason(each.reason_code), persons: format.number(each.persons) }))
      .join(t('check.join'))
  const toSend = count('waiting')
  const warnings = draft.template.data?.warnings ?? []
  const canSend = problems.length === 0 && toSend > 0

  const testNow = async () => {
    try {
      const done = await test.mutateAsync({ code, locale: null })
      if (done.outcome === 'sent') message.success(t('test.sent', { to: done.to }))
      else message.error(t('test.failed', { reason: reason(done.reason_code) ?? done.detail }))
    } catch (error) {
      message.error(asRefusal(error).message)
    }
  }

  return (
    <div className={styles.columns}>
      <Panel title={t('check.title')} extra={t('check.at', { time: format.time(check.data.at) })}>
        <ul className={styles.check}>
          {problems.map((problem) => {
            const known = BLOCKING.find((each) => each === problem.code)
            return (
              <Line
                key={problem.code}
                tone="bad"
                title={known ? t(`blocking.${known}`) : t('blocking.other')}
                sub={problem.message}
              />
            )
          })}
          <Line
            tone={audience > 0 ? 'good' : 'bad'}
            title={t('check.audience')}
            sub={audience > 0 ? undefined : t('check.audienceNone')}
            amount={format.number(audience)}
          />
          <Line
            tone={toSend > 0 ? 'good' : 'bad'}
            title={t('check.reachable')}
            sub={reasonsOf('waiting') || undefined}
            amount={format.number(toSend)}
          />
          <Line
            tone={count('held_out') > 0 ? 'good' : 'warning'}
            title={t('check.heldOut')}
            sub={count('held_out') > 0 ? undefined : t('check.heldOutNone')}
            amount={format.number(count('held_out'))}
          />
          {left.map((outcome) => (
            <Line
              key={outcome}
              tone="neutral"
              title={t(`outcome.${outcome}`)}
              sub={reasonsOf(outcome)}
              amount={format.number(count(outcome))}
            />
          ))}
          <Line
            tone={warnings.length ? 'warning' : 'good'}
            title={warnings.length ? t('check.warnings', { count: warnings.length }) : t('check.template')}
            sub={warnings.map((warning) => warning.message).join(' ') || undefined}
          />
          <Line
            tone={links.isError ? 'bad' : 'good'}
            title={
              links.isError
                ? t('check.linksBroken')
                : t('check.links', { count: links.data?.length ?? 0, shown: format.number(links.data?.length) })
            }
            sub={
              links.isError
                ? asRefusal(links.error).message
                : links.data?.map((link) => <div key={link.url}>{link.url}</div>)
            }
          />
        </ul>
      </Panel>
      <Panel title={t('send.title')}>
        <p>
          {canSend
            ? t('send.sentence', {
                send: format.number(toSend),
                held: format.number(count('held_out')),
                left: format.number(audience - toSend - count('held_out')),
              })
            : t('send.notYet')}
        </p>
        <div className={styles.send}>
          {mayRun && (
            <Button type="primary" icon={<SendOutlined />} disabled={!canSend} onClick={() => setAsking(true)}>
              {t('send.verb', { count: toSend, shown: format.number(toSend) })}
            </Button>
          )}
          {mayWrite && (
            <Button loading={test.isPending} onClick={() => void testNow()}>
              {t('test.verb')}
            </Button>
          )}
          <Button type="link" loading={check.isFetching} onClick={() => void check.refetch()}>
            {t('check.again')}
          </Button>
        </div>
        <p className={styles.help}>{mayRun ? t('test.help') : t('send.noRight')}</p>
      </Panel>
      <DangerConfirm
        open={asking}
        title={t('send.ask', { name: draft.plan.name })}
        consequence={t('send.consequence', {
          send: format.number(toSend),
          held: format.number(count('held_out')),
          left: format.number(audience - toSend - count('held_out')),
        })}
        verb={t('send.verb', { count: toSend, shown: format.number(toSend) })}
        onConfirm={async () => {
          await send.mutateAsync(code)
          void navigate(campaignPath(code), { replace: true })
        }}
        onClose={() => setAsking(false)}
      />
    </div>
  )
}
