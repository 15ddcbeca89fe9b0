import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DownloadOutlined } from '@/shared/ui/icons'
import styles from './Security.module.css'

/** The recovery codes, to be put away. */
export function CodesDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('account')
  const text = codes.join('\n')
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }))
    link.download = 'mainstem-recovery-codes.txt'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <Modal
      open
      title={t('recovery.title')}
      onCancel={onClose}
      destroyOnHidden
      width={440}
      footer={
        <>
          <Button icon={<DownloadOutlined />} onClick={save}>
            {t('recovery.save')}
          </Button>
          <Button type="primary" onClick={onClose}>
            {t('recovery.kept')}
          </Button>
        </>
      }
    >
      <p className={styles.copyLine}>
        {t('recovery.how')} <CopyButton text={text} what={t('recovery.title')} />
      </p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
