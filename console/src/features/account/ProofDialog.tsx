import { Alert, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyOutlined } from '@/shared/ui/icons'
import { proveByCode, proveByPassword } from './auth'
import styles from './Card.module.css'
import { canUsePasskeys, signByPasskey } from './passkeys'
import { useSubmit } from './useSubmit'

export interface ProofDialogProps {
  hasCode: boolean
  hasPasskey: boolean
  onProven: () => void
  onGiveUp: () => void
}

export function ProofDialog({ hasCode, hasPasskey, onProven, onGiveUp }: ProofDialogProps) {
  const { t } = useTranslation('account')
  const [byCode, setByCode] = useState(hasCode)
  const { form, isWorking, problem, run, submit } = useSubmit<{ password?: string; code?: string }>(
    async ({ password, code }) => {
      if (byCode) await proveByCode((code ?? '').replaceAll(/\s/g, ''))
      else await proveByPassword(password ?? '')
      onProven()
    },
  )
  return (
    <Modal
      open
      title={t('proof.title')}
      onCancel={onGiveUp}
      destroyOnHidden
      width={400}
      footer={null}
      afterOpenChange={(isOpen) => isOpen && form.focusField(byCode ? 'code' : 'password')}
    >
      <p className={styles.why}>{t('proof.why')}</p>
      {problem && <Alert className={styles.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
        {byCode ? (
          <Form.Item
            name="code"
            label={t('field.codeOrRecovery')}
            rules={[{ required: true, message: t('refusal.code_missing') }]}
          >
            <Input autoFocus autoComplete="one-time-code" inputMode="numeric" maxLength={12} className="ms-digits" />
          </Form.Item>
        ) : (
          <Form.Item
            name="password"
            label={t('field.password')}
            rules={[{ required: true, message: t('refusal.password_missing') }]}
          >
            <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
          </Form.Item>
        )}
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" block loading={isWorking}>
            {t('proof.do')}
          </Button>
          {hasPasskey && canUsePasskeys() && (
            <Button
              block
              icon={<KeyOutlined />}
              onClick={() =>
                void run(async () => {
                  await signByPasskey('passkey/again')
                  onProven()
                })
              }
            >
              {t('second.passkey')}
            </Button>
          )}
          {hasCode && (
            <Button type="link" onClick={() => setByCode((before) => !before)}>
              {t(byCode ? 'proof.usePassword' : 'proof.useCode')}
            </Button>
          )}
        </div>
      </Form>
    </Modal>
  )
}
