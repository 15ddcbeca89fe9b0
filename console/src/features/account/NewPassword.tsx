import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

const SHORTEST = 10

/** A password to choose, seen on request instead of typed twice. */
export function NewPassword({ label }: { label?: string }) {
  const { t } = useTranslation('account')
  return (
    <Form.Item
      name="password"
      label={label ?? t('field.password')}
      extra={t('field.passwordHelp', { count: SHORTEST })}
      rules={[{ required: true, min: SHORTEST, message: t('refusal.password_too_short') }]}
    >
      <Input.Password autoComplete="new-password" maxLength={200} />
    </Form.Item>
  )
}
