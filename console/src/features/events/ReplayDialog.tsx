import { Alert, Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { type Reason, useReplay } from './api'
import styles from './Events.module.css'
import { reasonName } from './words'

export interface ReplayPlan {
  /** As the API takes it. Empty conditions mean everything: then the reasons are tried one after the other. */
  chosen: { ids?: string[]; source?: string; reason?: string }
  reasons: readonly Reason[]
  rows: number
  events: number
  /** Rows whose payload is gone: they cannot be tried again. */
  skipped: number
}

interface Outcome {
  stored: number
  deduplicated: number
  refused: number
}

const NOTHING: Outcome = { stored: 0, deduplicated: 0, refused: 0 }

/** Says how many it touches before it runs, and what became of them after. */
export function ReplayDialog({ plan, onClose }: { plan: ReplayPlan | null; onClose: () => void }) {
  const { t } = useTranslation(['events', 'shared'])
  const format = useFormat()
  const replay = useReplay()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  useEffect(() => {
    if (plan) {
      setOutcome(null)
      setProblem(null)
    }
  }, [plan])

  const run = async () => {
    if (!plan) return
    setIsWorking(true)
    setProblem(null)
    let sum = NOTHING
    try {
      for (const part of partsOf(plan)) {
        const done = await replay.mutateAsync(part)
        sum = {
          stored: sum.stored + done.stored,
          deduplicated: sum.deduplicated + done.deduplicated,
          refused: sum.refused + done.refused,
        }
      }
      setOutcome(sum)
    } catch (error) {
      setProblem(asRefusal(error).message || t('quarantine.failed'))
      if (sum !== NOTHING) setOutcome(sum)
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <Modal
      open={plan !== null}
      title={t('replay.title')}
      onCancel={onClose}
      destroyOnHidden
      width={520}
      footer={
        outcome ? (
          <Button type="primary" onClick={onClose}>
            {t('replay.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('shared:action.cancel')}</Button>
            <Button type="primary" loading={isWorking} disabled={!plan?.rows} onClick={() => void run()}>
              {t('quarantine.replay')}
            </Button>
          </>
        )
      }
    >
      {outcome ? (
        <>
          <div role="status">
            <dl className={styles.facts}>
              <dt>{t('replay.stored')}</dt>
              <dd className={styles.amount}>{format.number(outcome.stored)}</dd>
              <dt>{t('replay.deduplicated')}</dt>
              <dd className={styles.amount}>{format.number(outcome.deduplicated)}</dd>
              <dt>{t('replay.refused')}</dt>
              <dd className={styles.amount}>{format.number(outcome.refused)}</dd>
            </dl>
          </div>
          {outcome.refused > 0 && <p className={styles.note}>{t('replay.refusedNote')}</p>}
        </>
      ) : (
        plan && (
          <>
            <p>
              {t('replay.touches', {
                rows: format.number(plan.rows),
                events: format.number(plan.events),
                count: plan.rows,
              })}
            </p>
            {plan.skipped > 0 && (
              <p>{t('replay.skips', { shown: format.number(plan.skipped), count: plan.skipped })}</p>
            )}
            {plan.reasons.length > 1 && (
              <ul className={styles.note}>
                {plan.reasons.map((each) => (
                  <li key={each.reason}>
                    {reasonName(t, each.reason)} · {format.number(each.replayable_rows)}
                  </li>
                ))}
              </ul>
            )}
            <p className={styles.note}>{t('replay.how')}</p>
          </>
        )
      )}
      {problem && <Alert type="error" title={problem} style={{ marginTop: 'var(--ms-3)' }} />}
    </Modal>
  )
}

function partsOf({ chosen, reasons }: ReplayPlan): ReplayPlan['chosen'][] {
  if (chosen.source || chosen.reason || chosen.ids?.length) return [chosen]
  return reasons.filter((each) => each.replayable_rows > 0).map((each) => ({ reason: each.reason }))
}
