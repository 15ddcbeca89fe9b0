import { App, Button, Segmented } from 'antd'
import { Fragment, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { urlChoice } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { StateTag } from '@/shared/ui/StateTag'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { AddsUp } from './AddsUp'
import { type SourceAccount, type SourceKey, useReasons, useSourceAccount, useSourceWrites } from './api'
import { CoursePanel, SPANS } from './CoursePanel'
import styles from './Events.module.css'
import { KeyDialog } from './KeyDialog'
import { SourceDrawer } from './SourceDrawer'
import { reasonName, sourceKindName } from './words'

const SHAPE = { span: urlChoice(SPANS, 'weeks') }

export default function SourcePage() {
  const { t } = useTranslation('events')
  const { code = '' } = useParams()
  const found = useSourceAccount(code)
  useObjectCode(code)
  if (found.data) return <Source found={found.data} />
  if (!found.isError) return <LoadingBlock height={480} />
  const refusal = asRefusal(found.error)
  if (refusal.isForbidden) return <NoPermission subject={t('tab.sources')} right={t('right.sourcesRead')} />
  return <ErrorFace subject={t('column.source')} refusal={refusal} onRetry={() => void found.refetch()} />
}

function Source({ found }: { found: SourceAccount }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const mayWrite = usePermission('sources.write')
  const mayRead = usePermission('events.read')
  const [{ span }, change] = useUrlState(SHAPE)
  const [isEditing, setIsEditing] = useState(false)
  const [isRotating, setIsRotating] = useState(false)
  const [made, setMade] = useState<SourceKey | null>(null)
  const { rotate } = useSourceWrites()
  const toggle = useToggle(found)
  const { source, account } = found
  const isOurs = source.kind === 'internal'
  const more = useMemo(
    () => [
      { key: 'toggle', label: t(source.is_enabled ? 'source.disable' : 'source.enable'), onClick: toggle },
      ...(source.write_key_hint
        ? [{ key: 'rotate', label: t('source.rotate'), danger: true, onClick: () => setIsRotating(true) }]
        : [{ key: 'rotate', label: t('source.giveKey'), onClick: () => setIsRotating(true) }]),
    ],
    [source.is_enabled, source.write_key_hint, toggle, t],
  )
  return (
    <>
      <PageHeader
        title={source.name}
        tags={
          <StateTag tone={source.is_enabled ? 'good' : 'neutral'}>
            {t(source.is_enabled ? 'state.on' : 'state.off')}
          </StateTag>
        }
        facts={[
          source.code,
          sourceKindName(t, source.kind),
          found.last_received_at ? (
            <>
              {t('source.last')} <RelativeTime at={found.last_received_at} />
            </>
          ) : (
            t('source.never')
          ),
        ]}
        actions={mayWrite && !isOurs && <Button onClick={() => setIsEditing(true)}>{t('source.edit')}</Button>}
        {...(mayWrite && !isOurs ? { more } : {})}
      />
      <PageBody>
        <Columns>
          <Cell span={16}>
            <Panel title={t('source.account')} extra={<AddsUp of={found} />}>
              <Equation found={found} />
            </Panel>
          </Cell>
          <Cell span={8}>
            <Panel title={t('source.settings')}>
              <dl className={styles.facts}>
                <dt>{t('column.key')}</dt>
                <dd>{source.write_key_hint ? `•••• ${source.write_key_hint}` : t('source.noKey')}</dd>
                <dt>{t('form.origins')}</dt>
                <dd>{source.allowed_origins?.join(' · ') ?? t('source.anyOrigin')}</dd>
                <dt>{t('form.limit')}</dt>
                <dd>{source.events_per_second ? format.number(source.events_per_second) : t('source.noLimit')}</dd>
                <dt>{t('source.space')}</dt>
                <dd>{source.identity_space || '–'}</dd>
                <dt>{t('column.rate')}</dt>
                <dd>
                  <Quantity value={found.received_last_hour} />
                </dd>
              </dl>
            </Panel>
          </Cell>
          <Cell span={16}>
            <CoursePanel
              code={source.code}
              span={span}
              extra={
                <Segmented
                  size="small"
                  aria-label={t('course.span')}
                  value={span}
                  onChange={(next) => change({ span: next })}
                  options={SPANS.map((value) => ({ value, label: t(`course.${value}`) }))}
                />
              }
            />
          </Cell>
          <Cell span={8}>{mayRead ? <SourceReasons code={source.code} /> : null}</Cell>
        </Columns>
      </PageBody>
      <SourceDrawer open={isEditing} source={source} onClose={() => setIsEditing(false)} />
      <DangerConfirm
        open={isRotating}
        title={t(source.write_key_hint ? 'source.rotateTitle' : 'source.giveKeyTitle', { source: source.name })}
        consequence={
          source.write_key_hint
            ? t('source.rotateConsequence', {
                hint: source.write_key_hint,
                shown: format.number(found.received_last_hour),
                count: found.received_last_hour,
              })
            : t('source.giveKeyConsequence')
        }
        verb={t(source.write_key_hint ? 'source.rotate' : 'source.giveKey')}
        onConfirm={async () => setMade(await rotate.mutateAsync(source.code))}
        onClose={() => setIsRotating(false)}
      />
      <KeyDialog made={made} onClose={() => setMade(null)} />
      <span className="ms-unseen" aria-live="polite">
        {t('account.spoken', { ...account })}
      </span>
    </>
  )
}

/** Switching can be taken back, so it is done at once. */
function useToggle({ source }: SourceAccount) {
  const { t } = useTranslation('events')
  const { message } = App.useApp()
  const { change } = useSourceWrites()
  const undoToast = useUndoToast()
  const turn = (isEnabled: boolean) => change.mutateAsync({ code: source.code, is_enabled: isEnabled })
  return () =>
    void turn(!source.is_enabled).then(
      () =>
        undoToast({
          done: t(source.is_enabled ? 'source.disabled' : 'source.enabled', { source: source.name }),
          undo: async () => {
            await turn(source.is_enabled)
          },
        }),
      (error) => void message.error(asRefusal(error).message),
    )
}

function Equation({ found }: { found: SourceAccount }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const parts = ['stored', 'deduplicated', 'quarantined'] as const
  return (
    <div className={styles.equation}>
      <span className={styles.part}>
        <strong>{format.number(found.account.received)}</strong>
        <small>{t('account.received')}</small>
      </span>
      {parts.map((key, place) => (
        <Fragment key={key}>
          <span className={styles.sign} aria-hidden="true">
            {place ? '+' : '='}
          </span>
          <span className={styles.part}>
            <strong>{format.number(found.account[key])}</strong>
            <small>{t(`account.${key}`)}</small>
          </span>
        </Fragment>
      ))}
    </div>
  )
}

function SourceReasons({ code }: { code: string }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const reasons = useReasons(code)
  const rows = reasons.data ?? []
  return (
    <Panel
      title={t('source.quarantine')}
      extra={
        rows.length > 0 && (
          <Link to={`/events/quarantine?source=${encodeURIComponent(code)}`}>{t('source.toQuarantine')}</Link>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="ms-muted">{reasons.isPending ? '…' : t('source.noQuarantine')}</p>
      ) : (
        <dl className={styles.sums}>
          {rows.map((row) => (
            <div key={row.reason}>
              <dt>{reasonName(t, row.reason)}</dt>
              <dd className={styles.amount}>{format.number(row.events)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}
