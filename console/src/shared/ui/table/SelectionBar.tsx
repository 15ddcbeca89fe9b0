import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../format/useFormat'
import styles from './DataTable.module.css'
import type { Selection } from './useSelection'

export interface SelectionBarProps {
  selection: Selection
  /** How many match in all; unknown counts offer no "select all". */
  total: number | null
  actions: ReactNode
  onAll: () => void
  onClear: () => void
}

/** Takes the toolbar's place while rows are selected. */
export function SelectionBar({ selection, total, actions, onAll, onClear }: SelectionBarProps) {
  const { t } = useTranslation('shared')
  const format = useFormat()
  const count = selection.all ? (total ?? 0) : selection.keys.length
  return (
    <>
      <span className={styles.chosen} role="status">
        {t('selection.count', { count, shown: format.number(count) })}
      </span>
      {!selection.all && total !== null && total > selection.keys.length && (
        <Button type="link" size="small" onClick={onAll}>
          {t('selection.all', { count: total, shown: format.number(total) })}
        </Button>
      )}
      {actions}
      <Button type="text" onClick={onClear}>
        {t('selection.clear')}
      </Button>
    </>
  )
}
