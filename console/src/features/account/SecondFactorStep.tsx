import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyOutlined } from '@/shared/ui/icons'
import { type FactorKind, type SignInState, sendCode, startOver } from './auth'
import { Card } from './Card'
import styles from './Card.module.css'
import { canUsePasskeys, signByPasskey } from './passkeys'
import { useSubmit } from './useSubmit'

export interface SecondFactorStepProps {
  kinds: readonly FactorKind[]
  onStep: (now: SignInState) => Promise<void>
}

/** After the password: the app's six digits, a recovery code, or a passkey. */
export function SecondFactorStep({ kinds, onStep }: SecondFactorStepProps) {
  const { t } = useTranslation('account')
  const hasApp = kinds.includes('totp')
  const hasPasskey = kinds.includes('webauthn')
  const [byRecovery, setByRecovery] = useState(!hasApp)
  const { form, isWorking, problem, run, submit } = useSubmit<{ code: string }>(async ({ code }) => {
    await onStep(await sendCode(code.replaceAll(/\s/g, '')))
  })
  return (
    <Card title={t('second.title')} about={t(byRecovery ? 'second.recoveryHow' : 'second.appHow')}>
      {problem && <Alert className={styles.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
        <Form.Item
          name="code"
          label={t(byRecovery ? 'field.recoveryCode' : 'field.code')}
          rules={[{ required: true, message: t('refusal.code_missing') }]}
          validateTrigger="onSubmit"
        >
          <Input
            key={String(byRecovery)}
            autoFocus
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={12}
            className="ms-digits"
          />
        </Form.Item>
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" block className={styles.act ?? ''} loading={isWorking}>
            {t('second.do')}
          </Button>
          {hasPasskey && canUsePasskeys() && (
            <Button
              block
              className={styles.act ?? ''}
              icon={<KeyOutlined />}
              onClick={() => void run(async () => onStep(await signByPasskey('passkey/second-factor')))}
            >
              {t('second.passkey')}
            </Button>
          )}
          {hasApp && (
            <Button type="link" onClick={() => setByRecovery((before) => !before)}>
              {t(byRecovery ? 'second.useApp' : 'second.useRecovery')}
            </Button>
          )}
          <Button type="link" onClick={() => void run(async () => onStep(await startOver()))}>
            {t('second.other')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}
