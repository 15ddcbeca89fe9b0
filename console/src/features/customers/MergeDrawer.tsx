import { Alert, Button, Drawer } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { StateTag } from '@/shared/ui/StateTag'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import {
  type CustomerFacts,
  type CustomerLine,
  findCustomers,
  type MergeCheck,
  type MergeSide,
  useMerge,
  useMergeCheck,
  useUnmerge,
} from './api'
import styles from './customers.module.css'
import { useIdentifierWords } from './identifierWords'
import { TextField } from './TextField'
import { useMoney } from './useMoney'
import { useProblem } from './useProblem'

export interface MergeDrawerProps {
  customer: CustomerFacts
  open: boolean
  /** The other person, once chosen; stands in the address. */
  other: string | null
  onChoose: (other: string | null) => void
  onClose: () => void
}

/** Find the other person, look at both side by side, then say why they are one. */
export function MergeDrawer({ customer, open, other, onChoose, onClose }: MergeDrawerProps) {
  const { t } = useTranslation('customers')
  return (
    <Drawer open={open} onClose={onClose} size={720} title={t('merge.title')} destroyOnHidden>
      {other ? (
        <Comparison customer={customer} other={other} onBack={() => onChoose(null)} onClose={onClose} />
      ) : (
        <FindOther customer={customer} onChoose={onChoose} />
      )}
    </Drawer>
  )
}

function FindOther({ customer, onChoose }: { customer: CustomerFacts; onChoose: (other: string) => void }) {
  const { t } = useTranslation('customers')
  const problem = useProblem()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly CustomerLine[] | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const search = async () => {
    setWorking(true)
    setFailed(null)
    try {
      setFound(await findCustomers(text))
    } catch (error) {
      setFailed(problem(error))
    } finally {
      setWorking(false)
    }
  }
  const others = found?.filter((each) => each.id !== customer.id)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) void search()
      }}
    >
      <TextField
        label={t('merge.find')}
        help={t('merge.findHelp')}
        value={text}
        onChange={setText}
        maxLength={200}
        autoFocus
      />
      <div>
        <Button htmlType="submit" type="primary" loading={working} disabled={!text.trim()}>
          {t('merge.search')}
        </Button>
      </div>
      <div aria-live="polite">
        {failed && <Alert type="error" title={failed} />}
        {found?.length === 0 && <p>{t('list.nobody')}</p>}
        {found && found.length > 0 && others?.length === 0 && <p>{t('merge.self')}</p>}
        <ul className={styles.list}>
          {others?.map((each) => (
            <li key={each.id} className={styles.operation}>
              <div className={styles.between}>
                <span>
                  {each.name && <strong>{each.name} </strong>}
                  <span className="ms-digits">{each.code}</span>
                  {each.contact && <span className="ms-muted"> {each.contact}</span>}
                </span>
                <Button onClick={() => onChoose(each.id)}>{t('merge.choose')}</Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </form>
  )
}

interface ComparisonProps {
  customer: CustomerFacts
  other: string
  onBack: () => void
  onClose: () => void
}

function Comparison({ customer, other, onBack, onClose }: ComparisonProps) {
  const { t } = useTranslation('customers')
  const check = useMergeCheck(customer.id, other)
  if (check.isPending) return <LoadingRows />
  if (check.isError) {
    return (
      <ErrorFace subject={t('merge.title')} refusal={asRefusal(check.error)} onRetry={() => void check.refetch()} />
    )
  }
  return (
    <div className={styles.form}>
      <SideBySide check={check.data} />
      <Objections check={check.data} />
      {check.data.can_be_merged && <Decide check={check.data} onClose={onClose} />}
      <div>
        <Button type="link" onClick={onBack} style={{ padding: 0 }}>
          {t('merge.back')}
        </Button>
      </div>
    </div>
  )
}

function SideBySide({ check }: { check: MergeCheck }) {
  const { t } = useTranslation('customers')
  const words = useIdentifierWords()
  const money = useMoney(check.one.currency || check.other.currency)
  const format = useFormat()
  const sides = [check.one, check.other]
  const rows: readonly { title: string; of: (side: MergeSide) => ReactNode }[] = [
    {
      title: t('merge.row.contact'),
      of: (side) => (side.contacts.length ? side.contacts.map((each) => <div key={each.ref}>{each.masked}</div>) : '–'),
    },
    { title: t('merge.row.known'), of: (side) => <DateTime at={side.known_since} form="day" /> },
    { title: t('merge.row.seen'), of: (side) => <DateTime at={side.last_seen} form="day" /> },
    { title: t('merge.row.orders'), of: (side) => format.number(side.orders) },
    { title: t('merge.row.net'), of: (side) => money(side.net) },
    {
      title: t('merge.row.identifiers'),
      of: (side) =>
        Object.entries(side.namespaces).map(([namespace, count]) => (
          <div key={namespace}>
            {words(namespace)} × {format.number(count)}
            {check.conflicts.includes(namespace) && ' ⚠'}
          </div>
        )),
    },
  ]
  return (
    <table className={styles.side}>
      <caption className="ms-unseen">{t('merge.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="ms-unseen">{t('merge.row.what')}</span>
          </th>
          {sides.map((side, place) => (
            <th key={side.id} scope="col">
              {t(place ? 'merge.other' : 'merge.one')}
              <div>
                {side.name && `${side.name} · `}
                <span className="ms-digits">{side.code}</span>{' '}
                {side.id === check.staying_id && <StateTag>{t('merge.stays')}</StateTag>}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.title}>
            <th scope="row">{row.title}</th>
            {sides.map((side) => (
              <td key={side.id} className="ms-digits">
                {row.of(side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Objections({ check }: { check: MergeCheck }) {
  const { t } = useTranslation('customers')
  const words = useIdentifierWords()
  const format = useFormat()
  const join = format.language === 'zh-CN' ? '、' : ', '
  if (!check.can_be_merged) return <Alert type="error" title={t('merge.cannot')} />
  const said = [
    check.conflicts.length > 0 && t('merge.conflict', { kinds: check.conflicts.map(words).join(join) }),
    check.kept_apart > 0 && t('merge.keptApart', { count: check.kept_apart, shown: format.number(check.kept_apart) }),
    check.refused > 0 && t('merge.refused', { count: check.refused, shown: format.number(check.refused) }),
  ].filter((each): each is string => Boolean(each))
  if (said.length === 0) return <p className="ms-muted">{t('merge.noConflict')}</p>
  return (
    <Alert
      type="warning"
      title={
        <>
          {said.map((each) => (
            <div key={each}>{each}</div>
          ))}
        </>
      }
    />
  )
}

function Decide({ check, onClose }: { check: MergeCheck; onClose: () => void }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const navigate = useNavigate()
  const money = useMoney(check.one.currency || check.other.currency)
  const merge = useMerge()
  const unmerge = useUnmerge()
  const undoToast = useUndoToast()
  const problem = useProblem()
  const [reason, setReason] = useState('')
  const { one, other } = check
  const staying = one.id === check.staying_id ? one : other
  const isOneCurrency = !one.currency || !other.currency || one.currency === other.currency
  const save = async () => {
    const { operation_id } = await merge.mutateAsync({
      person_id: one.id,
      other_id: other.id,
      reason: reason.trim(),
    })
    onClose()
    void navigate(customerPath(check.staying_id), { replace: true })
    undoToast({
      done: t('merge.done'),
      undo: async () => {
        await unmerge.mutateAsync({ operation: operation_id, reason: t('merge.undoReason') })
      },
    })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) void save().catch(() => {})
      }}
    >
      <p>
        {t('merge.consequence', {
          identifiers: format.number(one.identifiers + other.identifiers),
          orders: format.number(one.orders + other.orders),
          net: isOneCurrency ? money(Number(one.net) + Number(other.net)) : format.number(null),
          code: staying.code,
        })}
      </p>
      <TextField label={t('merge.reason')} help={t('merge.reasonHelp')} value={reason} onChange={setReason} />
      {merge.isError && <Alert type="error" title={problem(merge.error)} />}
      <div>
        <Button type="primary" htmlType="submit" loading={merge.isPending} disabled={!reason.trim()}>
          {t('merge.do')}
        </Button>
      </div>
    </form>
  )
}
