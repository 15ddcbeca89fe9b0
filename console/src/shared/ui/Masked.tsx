import { Button, Input, Popover } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../format/useFormat'
import { CopyButton } from './CopyButton'
import { EyeInvisibleOutlined, EyeOutlined } from './icons'
import styles from './Masked.module.css'
import { Panel } from './Panel'
import { type Revealed, useReveal } from './useReveal'

export interface MaskedField {
  key: string
  label: string
  /** As the server gave it, already masked. */
  masked: string
}

export interface MaskedProps {
  title: string
  fields: readonly MaskedField[]
  /** Facts of the group that hide nothing. */
  others?: readonly { label: string; value: ReactNode }[]
  /** Absent when this person may not reveal: then there is no button at all. */
  load?: (reason: string | undefined) => Promise<Revealed>
  /** The role demands a reason. */
  needsReason?: boolean
}

const NEVER = () => Promise.resolve({})

/** One group of masked fields. Revealing is written to the audit log, lasts a minute and unlocks copying. */
export function Masked({ title, fields, others = [], load, needsReason = false }: MaskedProps) {
  const { t } = useTranslation('shared')
  const format = useFormat()
  const { cover, seenAt, secondsLeft, reveal, hide, keepShowing } = useReveal(load ?? NEVER)
  const shown = cover.state === 'shown' ? cover.values : null

  const button = (onClick?: () => void) => (
    <Button size="small" icon={<EyeOutlined />} loading={cover.state === 'asking'} {...(onClick ? { onClick } : {})}>
      {t('reveal.do')}
    </Button>
  )
  const control = shown ? (
    <Button size="small" icon={<EyeInvisibleOutlined />} onClick={hide}>
      {t('reveal.hide')}
    </Button>
  ) : needsReason ? (
    <ReasonPopover onReason={(reason) => void reveal(reason)}>{button()}</ReasonPopover>
  ) : (
    button(() => void reveal())
  )

  return (
    <Panel title={title} extra={load && control}>
      <dl className={styles.fields}>
        {fields.map((field) => (
          <div key={field.key} style={{ display: 'contents' }}>
            <dt>{field.label}</dt>
            <dd>
              {shown?.[field.key] ?? field.masked}
              {shown?.[field.key] && <CopyButton text={shown[field.key] ?? ''} what={field.label} />}
            </dd>
          </div>
        ))}
        {others.map((other) => (
          <div key={other.label} style={{ display: 'contents' }}>
            <dt>{other.label}</dt>
            <dd>{other.value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.foot} aria-live="polite" hidden={!shown && seenAt === null && cover.state !== 'refused'}>
        {cover.state === 'refused' && <span role="alert">{cover.refusal.message || t('face.errorFault')}</span>}
        {shown && (
          <>
            <span aria-hidden="true">{t('reveal.left', { seconds: secondsLeft })}</span>
            <Button type="link" size="small" onClick={keepShowing}>
              {t('reveal.keep')}
            </Button>
          </>
        )}
        {!shown && seenAt !== null && t('reveal.seen', { time: format.time(seenAt) })}
      </div>
    </Panel>
  )
}

/** Two Chinese characters can be a reason; the server asks for as much. */
const SHORTEST_REASON = 2

function ReasonPopover({ onReason, children }: { onReason: (reason: string) => void; children: ReactNode }) {
  const { t } = useTranslation('shared')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const isReason = reason.trim().length >= SHORTEST_REASON
  const send = () => {
    setOpen(false)
    setReason('')
    onReason(reason.trim())
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={
        <form
          className={styles.reason}
          onSubmit={(event) => {
            event.preventDefault()
            if (isReason) send()
          }}
        >
          <label htmlFor="reveal-reason">{t('reveal.reason')}</label>
          <Input
            id="reveal-reason"
            autoFocus
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="primary" htmlType="submit" disabled={!isReason}>
            {t('reveal.do')}
          </Button>
        </form>
      }
    >
      {children}
    </Popover>
  )
}
