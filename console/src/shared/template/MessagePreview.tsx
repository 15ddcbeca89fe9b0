import { Segmented, Select, Switch } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMedia } from '../hooks/useMedia'
import { MailFrame } from '../mail/MailFrame'
import styles from './MessagePreview.module.css'

export const DEVICES = ['desktop', 'phone', 'text'] as const
export type Device = (typeof DEVICES)[number]
const WIDTHS = { desktop: 640, phone: 360 } as const

export interface PreviewedMessage {
  subject: string
  html: string
  text: string
}

export interface MessagePreviewProps {
  message: PreviewedMessage | null
  device: Device
  dark: boolean
  onChange: (part: { device?: Device; dark?: boolean }) => void
  /** For whom it is filled. Without choices there is no picker. */
  people?: { value: string; label: string }[]
  person?: string
  onPerson?: (value: string) => void
  isRefreshing?: boolean
  height?: number
  /** Instead of the message while there is none. */
  instead?: ReactNode
}

/** A message as it will be read: on a desk, on a phone, in the dark, as plain text, by somebody. */
export function MessagePreview(props: MessagePreviewProps) {
  const { message, device, dark, onChange, people, person, onPerson, isRefreshing = false, height = 600 } = props
  const { t } = useTranslation('content')
  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        <Segmented
          size="small"
          aria-label={t('preview.device')}
          value={device}
          options={DEVICES.map((value) => ({ value, label: t(`preview.${value}`) }))}
          onChange={(value) => onChange({ device: value })}
        />
        <span className={styles.dark}>
          <Switch
            size="small"
            checked={dark}
            disabled={device === 'text'}
            aria-label={t('preview.dark')}
            onChange={(checked) => onChange({ dark: checked })}
          />
          <span aria-hidden="true">{t('preview.dark')}</span>
        </span>
        {people && onPerson && (
          <Select
            size="small"
            className={styles.person ?? ''}
            aria-label={t('preview.person')}
            value={person ?? ''}
            options={people}
            onChange={onPerson}
            popupMatchSelectWidth={false}
          />
        )}
      </div>
      {message ? (
        <>
          <div className={styles.subject}>
            <span>{t('part.subject')}</span>
            <strong>{message.subject}</strong>
          </div>
          {device === 'text' ? (
            <pre className={styles.text} style={{ height }} {...scrollable(t('preview.text'))}>
              {message.text}
            </pre>
          ) : (
            <Frame message={message} device={device} dark={dark} dimmed={isRefreshing} height={height} />
          )}
          {device !== 'text' && <p className={styles.note}>{t(dark ? 'preview.darkNote' : 'preview.picturesNote')}</p>}
        </>
      ) : (
        <div className={styles.instead} style={{ minHeight: height / 2 }}>
          {props.instead}
        </div>
      )}
    </div>
  )
}

interface FrameProps {
  message: PreviewedMessage
  device: 'desktop' | 'phone'
  dark: boolean
  dimmed: boolean
  height: number
}

function Frame({ message, device, dark, dimmed, height }: FrameProps) {
  const { t } = useTranslation('content')
  const narrow = useMedia('(max-width: 767.98px)')
  return (
    <MailFrame
      html={message.html}
      title={t('preview.frame', { device: t(`preview.${device}`), subject: message.subject })}
      width={WIDTHS[device]}
      height={narrow ? Math.min(height, 480) : height}
      dark={dark}
      dimmed={dimmed}
    />
  )
}

/** What scrolls must be reachable by the keyboard. */
const scrollable = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': label })
