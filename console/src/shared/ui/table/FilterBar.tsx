import { Button, Popover } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseOutlined, PlusOutlined } from '../icons'
import styles from './DataTable.module.css'
import type { Filter } from './filter'

export interface FilterBarProps {
  filters: readonly Filter[]
  values: Readonly<Record<string, string>>
  onChange: (key: string, value: string | null) => void
  onClear: () => void
}

/** The conditions as chips that read as sentences; a click on one edits it. */
export function FilterBar({ filters, values, onChange, onClear }: FilterBarProps) {
  const { t } = useTranslation('shared')
  const used = filters.filter((filter) => values[filter.key] !== undefined)
  const unused = filters.filter((filter) => values[filter.key] === undefined)
  return (
    <>
      {unused.length > 0 && <AddFilter filters={unused} onAdd={onChange} />}
      {used.map((filter) => {
        const value = values[filter.key] ?? ''
        const sentence = filter.sentence(value)
        return (
          <span key={filter.key} className={styles.chip}>
            <EditFilter filter={filter} value={value} onApply={(next) => onChange(filter.key, next)}>
              <button type="button">{sentence}</button>
            </EditFilter>
            <button
              type="button"
              aria-label={t('filter.remove', { filter: sentence })}
              onClick={() => onChange(filter.key, null)}
            >
              <CloseOutlined />
            </button>
          </span>
        )
      })}
      {used.length > 0 && (
        <Button type="link" size="small" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </>
  )
}

interface EditFilterProps {
  filter: Filter
  value: string
  onApply: (value: string) => void
  children: ReactNode
}

function EditFilter({ filter, value, onApply, children }: EditFilterProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <FilterEditor
          filter={filter}
          value={value}
          onApply={(next) => {
            setOpen(false)
            onApply(next)
          }}
        />
      }
    >
      {children}
    </Popover>
  )
}

function AddFilter({ filters, onAdd }: { filters: readonly Filter[]; onAdd: (key: string, value: string) => void }) {
  const { t } = useTranslation('shared')
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState<Filter | null>(null)
  const turn = (isOpen: boolean) => {
    setOpen(isOpen)
    if (isOpen) setPicked(null)
  }
  return (
    <Popover
      open={open}
      onOpenChange={turn}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        picked ? (
          <FilterEditor
            filter={picked}
            value=""
            onApply={(value) => {
              setOpen(false)
              onAdd(picked.key, value)
            }}
          />
        ) : (
          <div className={styles.pick}>
            {filters.map((filter) => (
              <button type="button" key={filter.key} onClick={() => setPicked(filter)}>
                {filter.label}
              </button>
            ))}
          </div>
        )
      }
    >
      <Button icon={<PlusOutlined />}>{t('filter.add')}</Button>
    </Popover>
  )
}

function FilterEditor({ filter, value, onApply }: { filter: Filter; value: string; onApply: (value: string) => void }) {
  const { t } = useTranslation('shared')
  const [draft, setDraft] = useState(value)
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        if (filter.isValid(draft)) onApply(draft)
      }}
    >
      <strong>{filter.label}</strong>
      {filter.edit(draft, setDraft)}
      <div className={styles.editorFoot}>
        <Button type="primary" size="small" htmlType="submit" disabled={!filter.isValid(draft)}>
          {t('filter.apply')}
        </Button>
      </div>
    </form>
  )
}
