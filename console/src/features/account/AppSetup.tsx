import { Alert, Button, Form, Input, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePalette } from '@/shared/palette'
import { CopyButton } from '@/shared/ui/CopyButton'
import { finishApp, type NewApp } from './auth'
import card from './Card.module.css'
import { useProof } from './proof'
import styles from './Security.module.css'
import { useSubmit } from './useSubmit'

export interface AppSetupProps {
  fresh: NewApp
  onDone: () => Promise<void>
  onCancel: () => void
}

/** Scan, then type the first code: only what was tried out protects the account. */
export function AppSetup({ fresh, onDone, onCancel }: AppSetupProps) {
  const { t } = useTranslation('account')
  const { mode, neutrals } = usePalette()
  const prove = useProof()
  const { form, isWorking, problem, submit } = useSubmit<{ code: string }>(async ({ code }) => {
    await prove(() => finishApp(code.replaceAll(/\s/g, '')))
    await onDone()
  })
  // Cameras read dark on light: in the dark the ground is the lighter of the two.
  const [ink, paper] = mode === 'light' ? [neutrals.text, neutrals.surface] : [neutrals.surface, neutrals.text]
  return (
    <div className={styles.setup}>
      <QRCode value={fresh.url} size={168} type="svg" color={ink} bgColor={paper} aria-label={t('app.qr')} />
      <div>
        <p>{t('app.scan')}</p>
        <p className={styles.secret}>
          <code>{fresh.secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
          <CopyButton text={fresh.secret} what={t('app.secret')} />
        </p>
        {problem && <Alert className={card.problem ?? ''} type="error" showIcon title={problem.words} role="alert" />}
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
          <Form.Item
            name="code"
            label={t('app.firstCode')}
            rules={[{ required: true, message: t('refusal.code_missing') }]}
            validateTrigger="onSubmit"
          >
            <Input
              autoFocus
              autoComplete="one-time-code"
              inputMode="numeric"
              maxLength={7}
              className="ms-digits"
              style={{ width: 160 }}
            />
          </Form.Item>
          <div className={styles.line}>
            <Button type="primary" htmlType="submit" loading={isWorking}>
              {t('app.finish')}
            </Button>
            <Button onClick={onCancel}>{t('app.cancel')}</Button>
          </div>
        </Form>
      </div>
    </div>
  )
}
