import { Alert, Button, Form, Input, type InputRef } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyOutlined } from '@/shared/ui/icons'
import { type SignInState, signIn } from './auth'
import { Card } from './Card'
import styles from './Card.module.css'
import type { DemoPerson } from './DemoPeople'
import { canUsePasskeys, signByPasskey } from './passkeys'
import { useSubmit } from './useSubmit'

interface Values {
  email: string
  password: string
}

export interface PasswordStepProps {
  filled: DemoPerson | null
  onStep: (now: SignInState) => Promise<void>
}

export function PasswordStep({ filled, onStep }: PasswordStepProps) {
  const { t } = useTranslation('account')
  const password = useRef<InputRef>(null)
  const { form, isWorking, problem, run, submit } = useSubmit<Values>(async (values) => {
    try {
      await onStep(await signIn(values.email.trim(), values.password))
    } catch (error) {
      form.resetFields(['password'])
      password.current?.focus()
      throw error
    }
  })
  useEffect(() => {
    if (filled) form.setFieldsValue({ email: filled.email, password: filled.password })
  }, [filled, form])

  return (
    <Card title={t('signIn.title')}>
      {problem && <Alert className={styles.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
        <Form.Item
          name="email"
          label={t('field.email')}
          rules={[{ required: true, message: t('refusal.email_missing') }]}
          validateTrigger="onSubmit"
        >
          <Input type="email" autoComplete="username" autoFocus maxLength={254} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('field.password')}
          rules={[{ required: true, message: t('refusal.password_missing') }]}
          validateTrigger="onSubmit"
        >
          <Input.Password ref={password} autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" block className={styles.act ?? ''} loading={isWorking}>
            {t('signIn.do')}
          </Button>
          {canUsePasskeys() && (
            <>
              <span className={styles.or}>{t('signIn.or')}</span>
              <Button
                block
                className={styles.act ?? ''}
                icon={<KeyOutlined />}
                onClick={() => void run(async () => onStep(await signByPasskey('passkey/login')))}
              >
                {t('signIn.passkey')}
              </Button>
            </>
          )}
        </div>
      </Form>
      <p className={styles.after}>{t('signIn.forgotten')}</p>
    </Card>
  )
}
