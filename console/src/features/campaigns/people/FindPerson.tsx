import { Button, Input, Popover, Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { SearchOutlined } from '@/shared/ui/icons'
import { useFindPerson } from '../api'
import styles from './People.module.css'

const KINDS = ['email', 'phone', 'member_card:loyalty'] as const

/** "Why did or didn't X get this?": one exact identifier, sent in a body and kept nowhere. */
export function FindPerson({ onFound }: { onFound: (personId: string) => void }) {
  const { t } = useTranslation('campaigns')
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('email')
  const [value, setValue] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const find = useFindPerson()
  const search = async () => {
    setProblem(null)
    try {
      const person = await find.mutateAsync({ namespace: kind, value: value.trim() })
      setOpen(false)
      setValue('')
      onFound(person.id)
    } catch (error) {
      const refusal = asRefusal(error)
      setProblem(
        refusal.status === 404 ? t('find.nobody') : refusal.status === 422 ? t('find.malformed') : refusal.message,
      )
    }
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
          className={styles.find}
          onSubmit={(event) => {
            event.preventDefault()
            if (value.trim()) void search()
          }}
        >
          <label htmlFor={id}>{t('find.label')}</label>
          <Select
            aria-label={t('find.kind')}
            value={kind}
            options={KINDS.map((each) => ({ value: each, label: t(`find.kinds.${each.split(':')[0] as 'email'}`) }))}
            onChange={setKind}
          />
          <Input
            id={id}
            autoFocus
            autoComplete="off"
            value={value}
            maxLength={200}
            status={problem ? 'error' : ''}
            onChange={(event) => setValue(event.target.value)}
          />
          {problem && (
            <div className={styles.problem} role="alert">
              {problem}
            </div>
          )}
          <Button type="primary" htmlType="submit" loading={find.isPending} disabled={!value.trim()}>
            {t('find.do')}
          </Button>
          <p className={styles.help}>{t('find.help')}</p>
        </form>
      }
    >
      <Button icon={<SearchOutlined />}>{t('find.open')}</Button>
    </Popover>
  )
}
