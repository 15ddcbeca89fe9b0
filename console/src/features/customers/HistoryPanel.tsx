import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { customerCode } from '@/shared/format/customerCode'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { type CustomerFacts, type Operation, useHistory, useMerge, useUnmerge } from './api'
import styles from './customers.module.css'
import { identityCause } from './momentWords'
import { TextField } from './TextField'
import { useProblem } from './useProblem'

const OPERATIONS = ['merge', 'split', 'reshape', 'manual_merge', 'unmerge', 'undo'] as const
const MERGES = new Set(['merge', 'manual_merge'])

/** Every change of who is who, with both sides before and after; a merge can be taken back with a reason. */
export function HistoryPanel({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const history = useHistory(customer.id)
  const [undoing, setUndoing] = useState<Operation | null>(null)
  const title = t('history.title')
  return (
    <Panel title={title}>
      {history.isPending && <LoadingRows rows={3} columns={2} />}
      {history.isError && (
        <ErrorFace subject={title} refusal={asRefusal(history.error)} onRetry={() => void history.refetch()} />
      )}
      {history.data?.length === 0 && <span className="ms-muted">{t('history.none')}</span>}
      <ul className={styles.list}>
        {(history.data ?? []).map((operation) => (
          <Entry key={operation.id} operation={operation} onUndo={() => setUndoing(operation)} />
        ))}
      </ul>
      <UndoDialog operation={undoing} onClose={() => setUndoing(null)} />
    </Panel>
  )
}

function Entry({ operation, onUndo }: { operation: Operation; onUndo: () => void }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const mayMerge = usePermission('customers.merge')
  const kind = OPERATIONS.find((each) => each === operation.kind)
  const cause = identityCause(
    {
      detail: {
        ...operation.cause,
        blocked: 'blocked' in operation.cause,
        undone_import: 'undone_import' in operation.cause,
      },
    },
    t,
    format,
  )
  return (
    <li className={styles.operation}>
      <div className={styles.between}>
        <strong>{kind ? t(`op.${kind}`) : t('moment.unnamed')}</strong>
        {operation.reversed_by && <StateTag>{t('history.undone')}</StateTag>}
        {mayMerge && MERGES.has(operation.kind) && !operation.reversed_by && (
          <Button size="small" onClick={onUndo}>
            {t('history.undo')}
          </Button>
        )}
      </div>
      <div className={styles.below}>
        {format.dateTime(operation.at)} · {who(operation)}
      </div>
      {cause && <div className={styles.below}>{cause}</div>}
      <Sides title={t('history.before', sizeOf(operation.before))} groups={operation.before} />
      <Sides title={t('history.after', sizeOf(operation.after))} groups={operation.after} />
    </li>
  )

  function sizeOf(groups: Operation['before']) {
    const count = Object.keys(groups).length
    return { count, shown: format.number(count) }
  }

  function who({ by, rule_version }: Operation): string {
    if (by.startsWith('account:')) return t('history.byPerson')
    if (by.startsWith('import')) return t('history.byImport')
    return t('history.byRules', { version: rule_version })
  }
}

function Sides({ title, groups }: { title: string; groups: Operation['before'] }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  return (
    <div className={styles.below}>
      {title}
      {Object.entries(groups).map(([id, refs]) => (
        <div key={id} className={`${styles.nowrap} ms-digits`}>
          {t('history.side', { code: customerCode(id), count: refs.length, shown: format.number(refs.length) })}
        </div>
      ))}
    </div>
  )
}

function UndoDialog({ operation, onClose }: { operation: Operation | null; onClose: () => void }) {
  const { t } = useTranslation('customers')
  const unmerge = useUnmerge()
  const merge = useMerge()
  const undoToast = useUndoToast()
  const problem = useProblem()
  const [reason, setReason] = useState('')
  const save = async () => {
    if (!operation) return
    const sides = Object.keys(operation.before)
    await unmerge.mutateAsync({ operation: operation.id, reason: reason.trim() })
    setReason('')
    onClose()
    undoToast({
      done: t('history.undoDone'),
      undo: async () => {
        const [one, other] = sides
        if (one && other) await merge.mutateAsync({ person_id: one, other_id: other, reason: t('merge.undoReason') })
      },
    })
  }
  return (
    <Modal
      open={operation !== null}
      title={t('history.undo')}
      okText={t('history.undo')}
      okButtonProps={{ disabled: reason.trim() === '', loading: unmerge.isPending }}
      onOk={() => void save().catch(() => {})}
      onCancel={onClose}
      destroyOnHidden
      width={440}
    >
      <div className={styles.form}>
        <TextField
          label={t('history.reason')}
          help={t('history.reasonHelp')}
          value={reason}
          onChange={setReason}
          autoFocus
        />
        {unmerge.isError && <span role="alert">{problem(unmerge.error)}</span>}
      </div>
    </Modal>
  )
}
