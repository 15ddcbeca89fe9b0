import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { acceptInvitation, useInvitation } from './api'
import { signIn } from './auth'
import { Card } from './Card'
import styles from './Card.module.css'
import { EndedLink } from './EndedLink'
import { NewPassword } from './NewPassword'
import { useSubmit } from './useSubmit'

interface Values {
  name: string
  password: string
}

/** Whoever was invited says who they are and chooses a password, and is in. */
export default function InvitationPage() {
  const { t } = useTranslation('account')
  const { secret = '' } = useParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const invitation = useInvitation(secret)
  const { form, isWorking, problem, submit } = useSubmit<Values>(async (values) => {
    const made = await acceptInvitation({ secret, ...values })
    await signIn(made.email, values.password)
    client.clear()
    await navigate('/', { replace: true })
  })
  if (invitation.isPending) return <LoadingBlock height={320} />
  if (!invitation.data) return <EndedLink error={invitation.error} onRetry={() => void invitation.refetch()} />
  const { email, role, deployment } = invitation.data
  return (
    <Card
      title={t('invitation.title', { deployment })}
      about={t('invitation.about', { role: t(`role.${role}`), email })}
    >
      {problem && <Alert className={styles.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        onFinish={(values) => void submit(values)}
      >
        {/* Seen by password managers, which store the new password under it. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <Form.Item
          name="name"
          label={t('field.name')}
          rules={[{ required: true, message: t('refusal.person_missing') }]}
        >
          <Input autoFocus autoComplete="name" maxLength={200} />
        </Form.Item>
        <NewPassword />
        <Button type="primary" htmlType="submit" block className={styles.act ?? ''} loading={isWorking}>
          {t('invitation.do')}
        </Button>
      </Form>
    </Card>
  )
}
