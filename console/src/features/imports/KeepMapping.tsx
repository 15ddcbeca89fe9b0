import { App, Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useKeepMapping, useMappings } from './api'
import styles from './Imports.module.css'

const NAME = /^[a-z0-9][a-z0-9_.-]{0,63}$/

/** Keeps the present mapping under a name, for the next file of this shape. */
export function KeepMapping({ kind, text, isReady }: { kind: string; text: string; isReady: boolean }) {
  const { t } = useTranslation('imports')
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const mappings = useMappings().data ?? []
  const keep = useKeepMapping()
  const taken = mappings.find((each) => each.name === name)
  const submit = async () => {
    setProblem(null)
    try {
      await keep.mutateAsync({ name, kind, text, replace: taken !== undefined && !taken.is_built_in })
      void message.success(t('keep.done', { name }))
      setOpen(false)
    } catch (error) {
      setProblem(asRefusal(error).message)
    }
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <form
          style={{ display: 'grid', gap: 'var(--ms-2)', width: 280 }}
          onSubmit={(event) => {
            event.preventDefault()
            if (NAME.test(name)) void submit()
          }}
        >
          <label htmlFor="mapping-name">{t('keep.name')}</label>
          <Input
            id="mapping-name"
            autoFocus
            autoComplete="off"
            value={name}
            maxLength={64}
            onChange={(event) => setName(event.target.value.toLowerCase())}
          />
          <span className={styles.note}>
            {taken ? t(taken.is_built_in ? 'keep.builtIn' : 'keep.replaces') : t('keep.rule')}
          </span>
          {problem && <span className={styles.bad}>{problem}</span>}
          <Button
            type="primary"
            htmlType="submit"
            loading={keep.isPending}
            disabled={!NAME.test(name) || taken?.is_built_in === true}
          >
            {t(taken ? 'keep.replace' : 'keep.do')}
          </Button>
        </form>
      }
    >
      <Button disabled={!isReady}>{t('keep.open')}</Button>
    </Popover>
  )
}
