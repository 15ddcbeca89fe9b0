import { Alert, Button, Form, Input, Modal, Select } from 'antd'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ClockContext } from '@/shared/clock'
import { CopyButton } from '@/shared/ui/CopyButton'
import { useIssueToken } from './api'
import card from './Card.module.css'
import styles from './Security.module.css'
import { useSubmit } from './useSubmit'

const DAYS = [1, 7, 30, 90, 365] as const
const DAY = 86_400_000

interface Values {
  name: string
  days: number
}

/** Makes a token; its secret is shown here and never again. */
export function IssueTokenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('account')
  const issue = useIssueToken()
  const clock = useContext(ClockContext)
  const [secret, setSecret] = useState<string | null>(null)
  const { form, isWorking, problem, submit } = useSubmit<Values>(async ({ name, days }) => {
    const expires_at = new Date(clock.now() + days * DAY).toISOString()
    const issued = await issue.mutateAsync({ name: name.trim(), expires_at })
    setSecret(issued.secret)
  })
  return (
    <Modal
      open
      title={t(secret ? 'tokens.issued' : 'tokens.issue')}
      onCancel={onClose}
      destroyOnHidden
      width={480}
      footer={null}
      maskClosable={!secret}
      afterOpenChange={(isOpen) => isOpen && form.focusField('name')}
    >
      {secret ? (
        <>
          <p>{t('tokens.once')}</p>
          <p className={styles.secret}>
            <code style={{ overflowWrap: 'anywhere' }}>{secret}</code>
            <CopyButton text={secret} what={t('tokens.secret')} />
          </p>
          <Button type="primary" onClick={onClose}>
            {t('tokens.kept')}
          </Button>
        </>
      ) : (
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ days: 30 }}
          onFinish={(values) => void submit(values)}
        >
          {problem && <Alert className={card.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
          <Form.Item
            name="name"
            label={t('tokens.name')}
            extra={t('tokens.nameHelp')}
            rules={[{ required: true, whitespace: true, message: t('refusal.name_missing') }]}
          >
            <Input autoFocus maxLength={200} />
          </Form.Item>
          <Form.Item name="days" label={t('tokens.lives')}>
            <Select
              aria-label={t('tokens.lives')}
              options={DAYS.map((days) => ({ value: days, label: t('tokens.days', { count: days }) }))}
            />
          </Form.Item>
          <p className={card.about}>{t('tokens.means')}</p>
          <Button type="primary" htmlType="submit" loading={isWorking}>
            {t('tokens.issue')}
          </Button>
        </Form>
      )}
    </Modal>
  )
}
