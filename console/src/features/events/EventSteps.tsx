import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { CheckOutlined, CloseOutlined, MinusOutlined } from '@/shared/ui/icons'
import { type EventWay, type LoggedEvent, useEventWay } from './api'
import styles from './Events.module.css'

type StepState = 'done' | 'pending' | 'none' | 'bad'

interface Step {
  key: string
  name: string
  text: ReactNode
  state: StepState
}

const ICON = { done: <CheckOutlined />, pending: '…', none: <MinusOutlined />, bad: <CloseOutlined /> } as const

/** "Where is it?": the way of an event, station by station, told from the cursors of those who read the log. */
export function EventSteps({ event }: { event: LoggedEvent }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const way = useEventWay(event.id)
  const steps: Step[] = [
    {
      key: 'collected',
      name: t(event.kind === 'fact' ? 'step.announced' : 'step.collected'),
      text: t(event.kind === 'fact' ? 'step.announcedText' : 'step.collectedText', {
        source: event.source,
        time: format.dateTime(event.received_at),
      }),
      state: 'done',
    },
    { key: 'once', name: t('step.once'), text: t('step.onceText'), state: 'done' },
    {
      key: 'logged',
      name: t('step.logged'),
      text: t('step.loggedText', { transaction: format.number(event.xid), position: format.number(event.position) }),
      state: 'done',
    },
    ...(way.data ? [identityStep(way.data, t), lakeStep(way.data, t, format.dateTime)] : []),
  ]
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.key}>
          <span className={styles.mark} data-state={step.state} aria-hidden="true">
            {ICON[step.state]}
          </span>
          <div>
            <div className={styles.stepName}>
              {step.name}
              <span className="ms-unseen"> – {t(`step.state.${step.state}`)}</span>
            </div>
            <div className={styles.stepText}>{step.text}</div>
          </div>
        </li>
      ))}
      {way.isError && (
        <li>
          <span className={styles.mark} data-state="bad" aria-hidden="true">
            {ICON.bad}
          </span>
          <div className={styles.stepText}>{asRefusal(way.error).message || t('step.failed')}</div>
        </li>
      )}
    </ol>
  )
}

type Words = ReturnType<typeof useTranslation<'events'>>['t']

function identityStep({ identity }: EventWay, t: Words): Step {
  const states: Record<EventWay['identity']['state'], StepState> = {
    linked: 'done',
    pending: 'pending',
    nobody: 'none',
    hidden: 'none',
  }
  const isStuck = identity.is_stuck && identity.state === 'pending'
  return {
    key: 'identity',
    name: t('step.identity'),
    text:
      identity.state === 'linked' && identity.person_id ? (
        <>
          {t('step.identityText.linked')} <Link to={customerPath(identity.person_id)}>{t('step.openCustomer')}</Link>
        </>
      ) : (
        t(isStuck ? 'step.identityText.stuck' : `step.identityText.${identity.state}`)
      ),
    state: isStuck ? 'bad' : states[identity.state],
  }
}

function lakeStep({ lake }: EventWay, t: Words, time: (at: string | null) => string): Step {
  const state = lake.state === 'passed' ? 'done' : lake.is_stuck ? 'bad' : 'pending'
  return {
    key: 'lake',
    name: t('step.lake'),
    text: t(lake.is_stuck && state !== 'done' ? 'step.lakeText.stuck' : `step.lakeText.${lake.state}`, {
      time: time(lake.checked_at),
    }),
    state,
  }
}
