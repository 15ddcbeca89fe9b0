import { Button, Drawer, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { CopyButton } from '@/shared/ui/CopyButton'
import { FormFoot } from '@/shared/ui/FormSection'
import { type IssuedInvitation, type Role, type Scope, useRoles, useTeamChanges } from '../api'
import { useSaving } from '../words/useSaving'
import { fieldOf, useWords } from '../words/useWords'
import { EVERYWHERE, ScopeFields } from './ScopeFields'
import styles from './ScopeFields.module.css'

interface Fields {
  email: string
  role: Role
}

/** Invites a person for a role: they choose their own password behind the link. */
export function InvitePerson({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('governance')
  const [issued, setIssued] = useState<IssuedInvitation | null>(null)
  const close = () => {
    onClose()
    setIssued(null)
  }
  return (
    <Drawer open={open} onClose={close} title={t('invite.title')} size={480} destroyOnHidden>
      {issued ? (
        <LinkToHandOver issued={issued} onClose={close} />
      ) : (
        <InviteForm onIssued={setIssued} onClose={close} />
      )}
    </Drawer>
  )
}

interface InviteFormProps {
  onIssued: (issued: IssuedInvitation) => void
  onClose: () => void
}

function InviteForm({ onIssued, onClose }: InviteFormProps) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const roles = useRoles()
  const team = useTeamChanges()
  const [form] = Form.useForm<Fields>()
  const role = Form.useWatch('role', form)
  const [scope, setScope] = useState<Scope>(EVERYWHERE)
  const [problems, setProblems] = useState(0)
  const saving = useSaving()
  const needsLocations = role === 'store_manager' && !scope.locations

  const invite = async (fields: Fields) => {
    if (needsLocations) return setProblems(1)
    setProblems(0)
    await saving.run(async () => onIssued(await team.invite({ email: fields.email.trim(), role: fields.role, scope })))
  }

  const atEmail = saving.refusal && fieldOf(saving.refusal) === 'email' ? saving.refusal.message : null
  return (
    <Form
      form={form}
      className={styles.inDrawer ?? ''}
      layout="vertical"
      requiredMark={false}
      validateTrigger="onBlur"
      onFinish={(fields) => void invite(fields)}
      onFinishFailed={({ errorFields }) => setProblems(errorFields.length)}
      onValuesChange={saving.forget}
    >
      <p className="ms-muted" style={{ marginBottom: 'var(--ms-4)' }}>
        {t('invite.about')}
      </p>
      <Form.Item
        name="email"
        label={t('people.email')}
        rules={[{ required: true, type: 'email', message: t('invite.emailProblem') }]}
        {...(atEmail ? { validateStatus: 'error' as const, help: atEmail } : {})}
      >
        <Input type="email" maxLength={254} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="role"
        label={t('invite.role')}
        rules={[{ required: true, message: t('invite.roleProblem') }]}
        {...(role ? { extra: words.roleFor(role) } : {})}
      >
        <Select
          aria-label={t('invite.role')}
          options={(roles.data ?? []).map((each) => ({ value: each.role, label: words.role(each.role) }))}
        />
      </Form.Item>
      {role && (
        <ScopeFields
          value={scope}
          onChange={setScope}
          locationProblem={problems > 0 && needsLocations ? t('people.needsLocations') : undefined}
        />
      )}
      {saving.refusal && !atEmail && (
        <p role="alert" style={{ color: 'var(--ant-color-error)', marginBottom: 'var(--ms-3)' }}>
          {saving.refusal.message}
        </p>
      )}
      <FormFoot submit={t('invite.submit')} onCancel={onClose} working={saving.working} problems={problems} />
    </Form>
  )
}

/** The link is known only here and now: it is shown even where a mail server took it. */
function LinkToHandOver({ issued, onClose }: { issued: IssuedInvitation; onClose: () => void }) {
  const { t } = useTranslation('governance')
  const format = useFormat()
  return (
    <>
      <p role="status" style={{ marginBottom: 'var(--ms-3)' }}>
        {t(issued.mailed ? 'invite.mailed' : 'invite.notMailed', { email: issued.email })}
      </p>
      <p style={{ display: 'flex', gap: 'var(--ms-1)', alignItems: 'start', marginBottom: 'var(--ms-2)' }}>
        <code style={{ overflowWrap: 'anywhere' }}>{issued.url}</code>
        <CopyButton text={issued.url} what={t('invite.link')} />
      </p>
      <p className="ms-muted" style={{ marginBottom: 'var(--ms-4)' }}>
        {t('invite.linkEnds', { at: format.dateTime(issued.expires_at) })}
      </p>
      <Button type="primary" onClick={onClose}>
        {t('invite.done')}
      </Button>
    </>
  )
}
