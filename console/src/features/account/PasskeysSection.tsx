import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { DateTime } from '@/shared/ui/DateTime'
import { FormSection } from '@/shared/ui/FormSection'
import { KeyOutlined } from '@/shared/ui/icons'
import { type Authenticator, removePasskey } from './auth'
import { deviceOf } from './device'
import { addPasskey, canUsePasskeys } from './passkeys'
import styles from './Security.module.css'
import { useChange } from './useChange'

/** Passkeys: the device's own lock instead of a password. */
export function PasskeysSection({ passkeys }: { passkeys: readonly Authenticator[] }) {
  const { t } = useTranslation('account')
  const { change, isWorking } = useChange()
  const [form] = Form.useForm<{ name: string }>()
  const [naming, setNaming] = useState(false)
  const [removing, setRemoving] = useState<Authenticator | null>(null)
  const mayAdd = canUsePasskeys()

  const add = async ({ name }: { name: string }) => {
    if (await change(() => addPasskey(name.trim()), t('passkeys.done'))) setNaming(false)
  }
  return (
    <FormSection title={t('passkeys.title')} about={t('passkeys.about')}>
      {passkeys.length > 0 && (
        <ul className={styles.list}>
          {passkeys.map((passkey) => (
            <li key={passkey.id} className={styles.line}>
              <KeyOutlined />
              <span className={styles.thing}>
                <span>{passkey.name}</span>
                <span className={styles.facts}>
                  <span>
                    {t('passkeys.added')} <DateTime at={passkey.created_at * 1000} form="day" />
                  </span>
                  <span>
                    {passkey.last_used_at ? (
                      <>
                        {t('passkeys.used')} <DateTime at={passkey.last_used_at * 1000} />
                      </>
                    ) : (
                      t('passkeys.unused')
                    )}
                  </span>
                </span>
              </span>
              <Button danger type="text" className={styles.last ?? ''} onClick={() => setRemoving(passkey)}>
                {t('passkeys.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.line}>
        <Button disabled={!mayAdd} onClick={() => setNaming(true)}>
          {t('passkeys.add')}
        </Button>
        {!mayAdd && <span className={styles.fact}>{t('passkeys.needsName')}</span>}
      </div>
      {naming && (
        <Modal
          open
          title={t('passkeys.add')}
          onCancel={() => setNaming(false)}
          afterOpenChange={(isOpen) => isOpen && form.focusField('name')}
          destroyOnHidden
          width={400}
          footer={null}
        >
          <Form
            form={form}
            layout="vertical"
            requiredMark={false}
            initialValues={{ name: deviceOf(navigator.userAgent) }}
            onFinish={(values) => void add(values)}
          >
            <Form.Item
              name="name"
              label={t('passkeys.name')}
              extra={t('passkeys.nameHelp')}
              rules={[{ required: true, whitespace: true, message: t('refusal.name_missing') }]}
            >
              <Input autoFocus maxLength={100} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={isWorking}>
              {t('passkeys.add')}
            </Button>
          </Form>
        </Modal>
      )}
      <DangerConfirm
        open={removing !== null}
        title={t('passkeys.removeTitle', { name: removing?.name ?? '' })}
        consequence={t('passkeys.removeMeans')}
        verb={t('passkeys.remove')}
        onConfirm={async () => {
          await change(() => removePasskey(removing?.id ?? 0), t('passkeys.removed'))
        }}
        onClose={() => setRemoving(null)}
      />
    </FormSection>
  )
}
