import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { urlChoice, urlFlag, urlText } from '@/shared/hooks/urlCodecs'
import { useMedia } from '@/shared/hooks/useMedia'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { MailFrame } from '@/shared/mail/MailFrame'
import { campaignPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { Face } from '@/shared/ui/Face'
import { ErrorFace, FirstUse, NoPermission } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { InboxOutlined } from '@/shared/ui/icons'
import { LoadingBlock, LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { type MailLine, useMail, useMails } from './api'
import styles from './Channels.module.css'
import { ChannelTabs } from './ChannelTabs'

const PARTS = ['html', 'text', 'headers'] as const
const ADDRESS = { cursor: urlText(), part: urlChoice(PARTS, 'html'), dark: urlFlag() }

/** What this deployment sent to itself: a list, and one mail opened beside it. */
export default function MailboxPage() {
  const { t } = useTranslation('channels')
  const { t: shell } = useTranslation('shell')
  const mailId = useParams().mailId ?? null
  const mayRead = usePermission('messages.read')
  const [address, change] = useUrlState(ADDRESS)
  const narrow = useMedia('(max-width: 1023.98px)')
  const mails = useMails(address.cursor || null)
  const title = t('mailbox.title')
  if (!mayRead) {
    return (
      <>
        <PageHeader title={title} />
        <NoPermission subject={title} right="messages.read" />
      </>
    )
  }
  const refusal = mails.isError && !mails.data ? asRefusal(mails.error) : null
  const list =
    refusal?.status === 404 ? (
      <FirstUse title={t('mailbox.closed')} text={t('mailbox.closedText')} />
    ) : refusal ? (
      <ErrorFace subject={title} refusal={refusal} onRetry={() => void mails.refetch()} />
    ) : !mails.data ? (
      <LoadingRows rows={10} columns={1} />
    ) : mails.data.items.length === 0 ? (
      <FirstUse title={t('mailbox.empty')} text={t('mailbox.emptyText')} />
    ) : (
      <>
        <ul className={styles.mails} aria-label={title} data-dimmed={mails.isPlaceholderData}>
          {mails.data.items.map((mail) => (
            <Line key={mail.id} mail={mail} isOpen={mail.id === mailId} />
          ))}
        </ul>
        <div className={styles.pages}>
          {address.cursor && <Button onClick={() => change({ cursor: '' })}>{t('mailbox.newest')}</Button>}
          {mails.data.next_cursor && (
            <Button onClick={() => change({ cursor: mails.data.next_cursor ?? '' })}>{t('mailbox.older')}</Button>
          )}
        </div>
      </>
    )
  const showsList = !narrow || mailId === null
  return (
    <>
      <PageHeader
        title={shell('nav.page.channels')}
        tags={<Generated kind="simulated" />}
        facts={[t('mailbox.about')]}
      />
      <ChannelTabs active="mailbox" />
      <div className={styles.mailbox}>
        {showsList && (
          <Panel title={title} flush>
            {list}
          </Panel>
        )}
        {(!narrow || mailId !== null) && (
          <Reading
            id={mailId}
            part={address.part}
            onPart={(part) => change({ part }, { replace: true })}
            narrow={narrow}
          />
        )}
      </div>
    </>
  )
}

function Line({ mail, isOpen }: { mail: MailLine; isOpen: boolean }) {
  const { t } = useTranslation('channels')
  const { search } = useLocation()
  return (
    <li>
      <Link to={{ pathname: `/channels/mailbox/${mail.id}`, search }} aria-current={isOpen ? 'true' : undefined}>
        <span className={styles.who}>{mail.recipient === '***' ? t('mailbox.notCustomer') : mail.recipient}</span>
        <span className={styles.when}>
          <DateTime at={mail.received_at} />
        </span>
        <strong>{mail.subject}</strong>
        <span className={styles.from}>{mail.campaign?.name ?? t('mailbox.noCampaign')}</span>
      </Link>
    </li>
  )
}

interface ReadingProps {
  id: string | null
  part: (typeof PARTS)[number]
  onPart: (part: (typeof PARTS)[number]) => void
  narrow: boolean
}

function Reading({ id, part, onPart, narrow }: ReadingProps) {
  const { t } = useTranslation('channels')
  const format = useFormat()
  const navigate = useNavigate()
  const { search } = useLocation()
  const mail = useMail(id)
  if (id === null) {
    return (
      <Panel title={t('mailbox.reading')}>
        <Face icon={<InboxOutlined />} title={t('mailbox.choose')} />
      </Panel>
    )
  }
  if (mail.isPending) return <LoadingBlock height={640} />
  if (mail.isError) {
    return <ErrorFace subject={t('mailbox.mail')} refusal={asRefusal(mail.error)} onRetry={() => void mail.refetch()} />
  }
  const { data } = mail
  return (
    <Panel
      title={data.subject || t('mailbox.noSubject')}
      extra={
        narrow && (
          <Button size="small" onClick={() => void navigate({ pathname: '/channels/mailbox', search })}>
            {t('mailbox.back')}
          </Button>
        )
      }
    >
      <div className={styles.reading}>
        <dl className={styles.facts}>
          <dt>{t('mailbox.from')}</dt>
          <dd>{data.sender}</dd>
          <dt>{t('mailbox.to')}</dt>
          <dd>{data.recipient === '***' ? t('mailbox.notCustomer') : data.recipient}</dd>
          <dt>{t('mailbox.received')}</dt>
          <dd>{format.dateTime(data.received_at)}</dd>
          {data.campaign && (
            <>
              <dt>{t('mailbox.campaign')}</dt>
              <dd>
                <Link to={campaignPath(data.campaign.code)}>{data.campaign.name}</Link>
                {' · '}
                <Link to={`${campaignPath(data.campaign.code)}/people/${data.campaign.person_id}`}>
                  {t('mailbox.why')}
                </Link>
              </dd>
            </>
          )}
        </dl>
        <Segmented
          size="small"
          aria-label={t('mailbox.part')}
          value={part}
          options={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
          onChange={onPart}
        />
        {part === 'html' ? (
          data.html === null ? (
            <p className="ms-muted">{t('mailbox.noHtml')}</p>
          ) : (
            <>
              <MailFrame html={data.html} title={data.subject} width={680} withPixels height={narrow ? 520 : 620} />
              <p className={styles.note}>{t('mailbox.real')}</p>
            </>
          )
        ) : part === 'text' ? (
          <pre className={styles.text} {...scrollable(t('part.text'))}>
            {data.text ?? t('mailbox.noText')}
          </pre>
        ) : (
          <table className={styles.headers}>
            <caption className="ms-unseen">{t('part.headers')}</caption>
            <tbody>
              {data.headers.map((header, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat and never move
                <tr key={place}>
                  <th scope="row">{header.name}</th>
                  <td>{header.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Panel>
  )
}

/** What scrolls must be reachable by the keyboard. */
const scrollable = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': label })
