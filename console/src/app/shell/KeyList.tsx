import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { modifierKey } from './modifierKey'
import styles from './Shell.module.css'

const ROWS = [
  { name: 'palette', keys: ['mod', 'K'] },
  { name: 'search', keys: ['/'] },
  { name: 'goOrders', keys: ['G', 'O'] },
  { name: 'goCustomers', keys: ['G', 'C'] },
  { name: 'goStock', keys: ['G', 'S'] },
  { name: 'walk', keys: ['J', 'K'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'select', keys: ['X'] },
  { name: 'edit', keys: ['E'] },
  { name: 'keys', keys: ['?'] },
  { name: 'close', keys: ['Esc'] },
] as const

export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('shell')
  return (
    <Modal open={open} onCancel={onClose} title={t('keys.title')} footer={null} width={420} destroyOnHidden>
      <dl className={styles.keyList}>
        {ROWS.map(({ name, keys }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} className={styles.keys}>
                  {key === 'mod' ? modifierKey() : key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
