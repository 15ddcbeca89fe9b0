import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { type CustomerFacts, type Identifier, listHistory, useIdentifiers, useMerge, useSplit } from './api'
import styles from './customers.module.css'
import { useIdentifierWords } from './identifierWords'
import { TextField } from './TextField'
import { useProblem } from './useProblem'

const SET_ASIDE = ['touches_too_many_people', 'touches_too_many_identifiers'] as const

/** All identifiers with source and state; who may merge picks some to split off. */
export function IdentifierTable({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const words = useIdentifierWords()
  const mayMerge = usePermission('customers.merge')
  const person = useIdentifiers(customer.id)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [splitting, setSplitting] = useState(false)
  const title = t('identifiers.title')
  const rows = person.data?.identifiers ?? []
  const columns: readonly Column<Identifier>[] = [
    {
      key: 'kind',
      title: t('identifiers.kind'),
      width: 220,
      render: (row) =>
        row.masked ? <TwoLines below={row.masked}>{words(row.namespace)}</TwoLines> : words(row.namespace),
    },
    {
      key: 'state',
      title: t('identifiers.state'),
      width: 150,
      render: (row) => <IdentifierState identifier={row} />,
    },
    { key: 'source', title: t('identifiers.source'), width: 120, render: (row) => row.source_code },
    {
      key: 'since',
      title: t('identifiers.since'),
      width: 116,
      render: (row) => <DateTime at={row.first_seen} form="day" />,
    },
    {
      key: 'seen',
      title: t('identifiers.lastSeen'),
      width: 116,
      render: (row) => <DateTime at={row.last_seen} form="day" />,
    },
  ]
  const toggle = (key: string) =>
    setChosen((present) => (present.includes(key) ? present.filter((each) => each !== key) : [...present, key]))
  const canSplit = chosen.length > 0 && chosen.length < rows.length
  return (
    <Panel
      title={title}
      flush
      extra={
        mayMerge && (
          <Button size="small" disabled={!canSplit} onClick={() => setSplitting(true)}>
            {chosen.length ? t('identifiers.splitChosen', { count: chosen.length }) : t('identifiers.split')}
          </Button>
        )
      }
    >
      {person.isPending && <LoadingRows />}
      {person.isError && (
        <ErrorFace subject={title} refusal={asRefusal(person.error)} onRetry={() => void person.refetch()} />
      )}
      {person.data && (
        <RowTable
          label={title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.ref}
          {...(mayMerge
            ? {
                choosing: {
                  isChosen: (key: string) => chosen.includes(key),
                  onToggle: toggle,
                  onPage: (all: boolean) => setChosen(all ? rows.map((row) => row.ref) : []),
                },
              }
            : {})}
        />
      )}
      <SplitDialog
        id={customer.id}
        refs={chosen}
        open={splitting}
        onClose={(done) => {
          setSplitting(false)
          if (done) setChosen([])
        }}
      />
    </Panel>
  )
}

function IdentifierState({ identifier }: { identifier: Identifier }) {
  const { t } = useTranslation('customers')
  if (identifier.status === 'live') return <>{t('identifiers.live')}</>
  if (identifier.status === 'blocked') {
    return <StateTag>{t('identifiers.blocked', { reason: identifier.status_reason ?? '' })}</StateTag>
  }
  const reason = SET_ASIDE.find((each) => each === identifier.status_reason)
  return (
    <TwoLines below={reason ? t(`setAside.${reason}`) : ''}>
      <StateTag tone="warning">{t('identifiers.quarantined')}</StateTag>
    </TwoLines>
  )
}

interface SplitDialogProps {
  id: string
  refs: readonly string[]
  open: boolean
  onClose: (done: boolean) => void
}

function SplitDialog({ id, refs, open, onClose }: SplitDialogProps) {
  const { t } = useTranslation('customers')
  const problem = useProblem()
  const split = useSplit(id)
  const merge = useMerge()
  const undoToast = useUndoToast()
  const [reason, setReason] = useState('')
  const save = async () => {
    const { operation_id } = await split.mutateAsync({ refs: [...refs], reason: reason.trim() })
    setReason('')
    onClose(true)
    undoToast({ done: t('split.done'), undo: () => joinAgain(operation_id) })
  }
  /** Splitting keeps both sides apart; only a merge by hand joins them again. */
  const joinAgain = async (operation: string) => {
    const made = (await listHistory(id)).find((each) => each.id === operation)
    const [one, other] = Object.keys(made?.after ?? {})
    if (one && other) await merge.mutateAsync({ person_id: one, other_id: other, reason: t('merge.undoReason') })
  }
  return (
    <Modal
      open={open}
      title={t('split.title')}
      okText={t('identifiers.splitChosen', { count: refs.length })}
      okButtonProps={{ disabled: reason.trim().length < 1, loading: split.isPending }}
      onOk={() => void save().catch(() => {})}
      onCancel={() => onClose(false)}
      destroyOnHidden
      width={440}
    >
      <div className={styles.form}>
        <p>{t('split.consequence', { count: refs.length })}</p>
        <TextField label={t('split.reason')} value={reason} onChange={setReason} autoFocus />
        {split.isError && <span role="alert">{problem(split.error)}</span>}
      </div>
    </Modal>
  )
}
