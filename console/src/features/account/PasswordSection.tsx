import { Alert, App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormSection } from '@/shared/ui/FormSection'
import { changePassword } from './auth'
import styles from './Card.module.css'
import { NewPassword } from './NewPassword'
import { useSubmit } from './useSubmit'

export function PasswordSection() {
  const { t } = useTranslation('account')
  const { message } = App.useApp()
  const { form, isWorking, problem, submit } = useSubmit<{ present: string; password: string }>(
    async ({ present, password }) => {
      await changePassword(present, password)
      form.resetFields()
      void message.success(t('password.done'))
    },
  )
  return (
    <FormSection title={t('password.title')} about={t('password.about')}>
      {problem && <Alert className={styles.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onSubmit"
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="present"
          label={t('field.presentPassword')}
          rules={[{ required: true, message: t('refusal.password_missing') }]}
        >
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <NewPassword label={t('field.newPassword')} />
        <Button htmlType="submit" loading={isWorking}>
          {t('password.do')}
        </Button>
      </Form>
    </FormSection>
  )
}
