import { Button, Checkbox, Popover, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { TableOutlined } from '../icons'
import type { Column } from './column'
import styles from './DataTable.module.css'

export interface ColumnPickerProps<Row> {
  columns: readonly Column<Row>[]
  shown: readonly string[]
  /** Null is the usual set. */
  onChange: (keys: readonly string[] | null) => void
}

export function ColumnPicker<Row>({ columns, shown, onChange }: ColumnPickerProps<Row>) {
  const { t } = useTranslation('shared')
  const usual = columns.filter((column) => !column.isOptional).map((column) => column.key)
  const choose = (keys: readonly string[]) => {
    const ordered = columns.map((column) => column.key).filter((key) => keys.includes(key))
    onChange(ordered.join() === usual.join() ? null : ordered)
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={
        <div className={styles.editor}>
          <strong>{t('column.pick')}</strong>
          <Checkbox.Group
            value={[...shown]}
            onChange={choose}
            style={{ flexDirection: 'column', gap: 'var(--ms-2)' }}
            options={columns.map((column, place) => ({
              value: column.key,
              label: column.unit ? t('column.withUnit', { title: column.title, unit: column.unit }) : column.title,
              // Without its name a row is nobody's.
              disabled: place === 0,
            }))}
          />
          <div className={styles.editorFoot}>
            <Button size="small" onClick={() => onChange(null)}>
              {t('column.usual')}
            </Button>
          </div>
        </div>
      }
    >
      <Tooltip title={t('column.pick')}>
        <Button icon={<TableOutlined />} aria-label={t('column.pick')} />
      </Tooltip>
    </Popover>
  )
}
