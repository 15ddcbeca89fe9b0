import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { type FirstAdmin, makeFirstAdmin, useDeployment } from './api'
import { signIn } from './auth'
import { Card } from './Card'
import styles from './Card.module.css'
import { NewPassword } from './NewPassword'
import { useSubmit } from './useSubmit'

/** A fresh deployment has nobody: here its first admin is made, once. */
export default function FirstRunPage() {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const client = useQueryClient()
  const deployment = useDeployment()
  const { form, isWorking, problem, submit } = useSubmit<FirstAdmin>(async (values) => {
    const made = await makeFirstAdmin({ ...values, email: values.email.trim() })
    await signIn(made.email, values.password)
    client.clear()
    await navigate('/', { replace: true })
  })
  if (deployment.isPending) return <LoadingBlock height={320} />
  if (deployment.data && !deployment.data.needs_first_admin && !isWorking) return <Navigate to="/sign-in" replace />
  return (
    <Card title={t('firstRun.title')} about={t('firstRun.about')}>
      {problem && <Alert className={styles.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        onFinish={(values) => void submit(values)}
      >
        {deployment.data?.needs_setup_code && (
          <Form.Item
            name="code"
            label={t('field.setupCode')}
            extra={t('field.setupCodeHelp')}
            rules={[{ required: true, message: t('refusal.setup_code_needed') }]}
          >
            <Input autoFocus autoComplete="off" maxLength={40} className="ms-digits" />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={t('field.name')}
          rules={[{ required: true, message: t('refusal.person_missing') }]}
        >
          <Input autoFocus={!deployment.data?.needs_setup_code} autoComplete="name" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('field.email')}
          rules={[{ required: true, type: 'email', message: t('refusal.email_malformed') }]}
        >
          <Input type="email" autoComplete="username" maxLength={254} />
        </Form.Item>
        <NewPassword />
        <Button type="primary" htmlType="submit" block className={styles.act ?? ''} loading={isWorking}>
          {t('firstRun.do')}
        </Button>
      </Form>
    </Card>
  )
}
