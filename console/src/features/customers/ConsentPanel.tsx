import { App, Button, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { ErrorFace } from '@/shared/ui/Faces'
import { CheckOutlined, CloseOutlined, MinusOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { Why } from '@/shared/ui/Why'
import { type ConsentCell, useConsents, useRecordConsent } from './api'
import styles from './customers.module.css'
import { useProblem } from './useProblem'

const PURPOSES = ['marketing', 'profiling', 'service'] as const
const MEDIA = ['email', 'sms', 'phone', 'wechat', 'push', 'post'] as const
const STATES = ['granted', 'withdrawn', 'missing', 'not_needed'] as const
const stateOf = (cell: ConsentCell) => STATES.find((state) => state === cell.state) ?? 'missing'

/** Purpose by channel, as the ledger stands. Who may write records a word for the person, and can take it back. */
export function ConsentPanel({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const mayRead = usePermission('consents.read')
  const consents = useConsents(id, mayRead)
  const title = t('consent.title')
  if (!mayRead) return null
  return (
    <Panel title={title} why={<Why explanation={{ title, definition: t('consent.why') }} />}>
      {consents.isPending && <LoadingBlock height={120} />}
      {consents.isError && (
        <ErrorFace subject={title} refusal={asRefusal(consents.error)} onRetry={() => void consents.refetch()} />
      )}
      {consents.data && (
        <div className={styles.consents}>
          <table>
            <caption className="ms-unseen">{title}</caption>
            <thead>
              <tr>
                <td />
                {PURPOSES.map((purpose) => (
                  <th key={purpose} scope="col">
                    {t(`purpose.${purpose}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {MEDIA.map((medium) => (
                <tr key={medium}>
                  <th scope="row">{t(`medium.${medium}`)}</th>
                  {PURPOSES.map((purpose) => {
                    const cell = consents.data.find((each) => each.purpose === purpose && each.channel === medium)
                    return <td key={purpose}>{cell && <Cell cell={cell} medium={medium} />}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}

function Cell({ cell, medium }: { cell: ConsentCell; medium: (typeof MEDIA)[number] }) {
  const { t } = useTranslation('customers')
  const [open, setOpen] = useState(false)
  const state = stateOf(cell)
  const name = t('consent.cell', {
    purpose: t(`purpose.${cell.purpose}`),
    medium: t(`medium.${medium}`),
    state: t(`consent.state.${state}`),
  })
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      destroyOnHidden
      content={<CellDetail cell={cell} name={name} onDone={() => setOpen(false)} />}
    >
      <button type="button" className={styles.cell} data-state={state} aria-label={name}>
        {state === 'granted' ? <CheckOutlined /> : state === 'withdrawn' ? <CloseOutlined /> : <MinusOutlined />}
      </button>
    </Popover>
  )
}

function CellDetail({ cell, name, onDone }: { cell: ConsentCell; name: string; onDone: () => void }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const mayWrite = usePermission('consents.write')
  const record = useRecordConsent()
  const undoToast = useUndoToast()
  const { message } = App.useApp()
  const problem = useProblem()
  const state = stateOf(cell)
  const write = async (next: 'granted' | 'withdrawn') => {
    const { purpose, channel, grant_refs, withdraw_refs } = cell
    const how = t('consent.howGiven')
    const refs = next === 'granted' ? grant_refs : withdraw_refs
    await record.mutateAsync({ purpose, channel, refs, state: next, how })
    onDone()
    const done = t(next === 'granted' ? 'consent.granted' : 'consent.withdrawn')
    // The ledger only grows: a word is taken back by the opposite one. Where nobody had said yes before, undoing a
    // no would invent a consent, so there is nothing to undo.
    if (next === 'withdrawn' && state === 'missing') {
      void message.success(done)
      return
    }
    undoToast({
      done,
      undo: async () => {
        await record.mutateAsync({ purpose, channel, refs, state: next === 'granted' ? 'withdrawn' : 'granted', how })
      },
    })
  }
  const date = cell.at ? format.dateTime(cell.at) : null
  return (
    <div className={styles.pop}>
      <strong>{name}</strong>
      {date && (
        <span className="ms-muted">
          {t('consent.since', { state: t(`consent.state.${state}`), date, source: cell.source ?? '' })}
        </span>
      )}
      {record.isError && <span role="alert">{problem(record.error)}</span>}
      {mayWrite && state !== 'granted' && cell.grant_refs.length > 0 && (
        <Button size="small" loading={record.isPending} onClick={() => void write('granted').catch(() => {})}>
          {t('consent.grant')}
        </Button>
      )}
      {mayWrite && state !== 'withdrawn' && cell.withdraw_refs.length > 0 && (
        <Button size="small" loading={record.isPending} onClick={() => void write('withdrawn').catch(() => {})}>
          {t('consent.withdraw')}
        </Button>
      )}
    </div>
  )
}
