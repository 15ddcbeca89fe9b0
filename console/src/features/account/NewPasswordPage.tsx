import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { setPasswordByLink, usePasswordLink } from './api'
import { signIn } from './auth'
import { Card } from './Card'
import styles from './Card.module.css'
import { EndedLink } from './EndedLink'
import { NewPassword } from './NewPassword'
import { useSubmit } from './useSubmit'

/** A link from an admin sets a new password; a second factor is asked for as ever. */
export default function NewPasswordPage() {
  const { t } = useTranslation('account')
  const { secret = '' } = useParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const link = usePasswordLink(secret)
  const { form, isWorking, problem, submit } = useSubmit<{ password: string }>(async ({ password }) => {
    const set = await setPasswordByLink({ secret, password })
    const now = await signIn(set.email, password)
    client.clear()
    await navigate(now.state === 'in' ? '/' : '/sign-in', { replace: true })
  })
  if (link.isPending) return <LoadingBlock height={320} />
  if (!link.data) return <EndedLink error={link.error} onRetry={() => void link.refetch()} />
  return (
    <Card title={t('newPassword.title')} about={t('newPassword.about', { email: link.data.email })}>
      {problem && <Alert className={styles.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        onFinish={(values) => void submit(values)}
      >
        <input type="hidden" name="username" autoComplete="username" value={link.data.email} readOnly />
        <NewPassword label={t('field.newPassword')} />
        <Button type="primary" htmlType="submit" block className={styles.act ?? ''} loading={isWorking}>
          {t('newPassword.do')}
        </Button>
      </Form>
    </Card>
  )
}
