import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, bodyOf } from '@/shared/api/api'
import { CopyButton } from '@/shared/ui/CopyButton'
import type { SourceKey } from './api'
import styles from './Events.module.css'
import { CodeText } from './JsonText'
import { CLIENTS, type Client, snippet } from './snippets'

/** The write key, this once, with the lines that put it to use. */
export function KeyDialog({ made, onClose }: { made: SourceKey | null; onClose: () => void }) {
  const { t } = useTranslation('events')
  const [client, setClient] = useState<Client>('browser')
  const collection = useQuery({
    queryKey: ['events', 'collection'],
    queryFn: () => bodyOf(api.GET('/api/console/collection')),
    enabled: made !== null,
  })
  const code = made ? snippet(client, made.write_key, collection.data?.url ?? window.location.origin) : ''
  return (
    <Modal
      open={made !== null}
      title={t('key.title', { source: made?.source.name ?? '' })}
      onCancel={onClose}
      width={640}
      destroyOnHidden
      // A click beside it must not lose what is shown only once.
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('key.kept')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t('key.once')} />
      <div className={styles.key}>
        <span style={{ flex: 1 }}>{made?.write_key}</span>
        <CopyButton text={made?.write_key ?? ''} what={t('key.what')} />
      </div>
      <Select
        aria-label={t('key.client')}
        value={client}
        onChange={setClient}
        options={CLIENTS.map((value) => ({ value, label: t(`key.clients.${value}`) }))}
        style={{ width: '100%' }}
      />
      <div style={{ position: 'relative', marginTop: 'var(--ms-2)' }}>
        <CodeText text={code} label={t('key.snippet')} />
        <span style={{ position: 'absolute', top: 8, right: 8 }}>
          <CopyButton text={code} what={t('key.snippet')} />
        </span>
      </div>
      <p className={styles.note}>{t('key.note')}</p>
    </Modal>
  )
}
