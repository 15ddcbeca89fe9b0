import { Button, Drawer, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { FormFoot } from '@/shared/ui/FormSection'
import { type Role, type Scope, useRoles, useTeamChanges } from '../api'
import { useSaving } from '../words/useSaving'
import { fieldOf, useWords } from '../words/useWords'
import { EVERYWHERE, ScopeFields } from './ScopeFields'
import styles from './ScopeFields.module.css'

interface Fields {
  name: string
  email: string
  password?: string
  role?: Role
}

const FIELDS = ['name', 'email', 'password'] as const

/** Adds a person with a first password and, if wanted, a role. The one place that knows how people come in. */
export function InvitePerson({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('governance')
  return (
    <Drawer open={open} onClose={onClose} title={t('invite.title')} size={480} destroyOnHidden>
      <InviteForm onClose={onClose} />
    </Drawer>
  )
}

function InviteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const roles = useRoles()
  const team = useTeamChanges()
  const navigate = useNavigate()
  const [form] = Form.useForm<Fields>()
  const role = Form.useWatch('role', form)
  const [scope, setScope] = useState<Scope>(EVERYWHERE)
  const [problems, setProblems] = useState(0)
  const [half, setHalf] = useState<string | null>(null)
  const saving = useSaving()
  const needsLocations = role === 'store_manager' && !scope.locations

  const add = async (fields: Fields) => {
    if (needsLocations) return setProblems(1)
    setProblems(0)
    await saving.run(
      async () => {
        let added: { id: number; name: string }
        try {
          added = await team.add({
            name: fields.name.trim(),
            email: fields.email.trim(),
            password: fields.password || null,
          })
        } catch (error) {
          const refusal = asRefusal(error)
          const field = FIELDS.find((each) => each === fieldOf(refusal))
          if (field) form.setFields([{ name: field, errors: [words.refusal(refusal)] }])
          throw error
        }
        if (fields.role) {
          try {
            await team.grant(added.id, fields.role, scope)
          } catch (error) {
            // The person is there: saying so keeps anybody from adding them twice.
            setHalf(t('invite.half', { name: added.name, why: words.refusal(asRefusal(error)) }))
            return
          }
        }
        onClose()
        void navigate(`/settings/people/${added.id}`)
      },
      t('invite.added', { name: fields.name.trim() }),
    )
  }

  const told =
    saving.refusal && !FIELDS.some((each) => each === fieldOf(saving.refusal as NonNullable<typeof saving.refusal>))
  return (
    <Form
      form={form}
      className={styles.inDrawer ?? ''}
      layout="vertical"
      requiredMark={false}
      validateTrigger="onBlur"
      onFinish={(fields) => void add(fields)}
      onFinishFailed={({ errorFields }) => setProblems(errorFields.length)}
    >
      <p className="ms-muted" style={{ marginBottom: 'var(--ms-4)' }}>
        {t('invite.about')}
      </p>
      <Form.Item
        name="name"
        label={t('people.name')}
        rules={[{ required: true, whitespace: true, message: t('invite.nameProblem') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t('people.email')}
        rules={[{ required: true, type: 'email', message: t('invite.emailProblem') }]}
      >
        <Input type="email" maxLength={254} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="password"
        label={
          <>
            {t('invite.password')} <span className="ms-muted">&nbsp;{t('common.optional')}</span>
          </>
        }
        extra={
          <>
            <div>{t('invite.passwordHelp')}</div>
            <div>{t('invite.noPassword')}</div>
          </>
        }
        rules={[{ min: 10, max: 200, message: t('invite.passwordProblem') }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="role"
        label={
          <>
            {t('invite.role')} <span className="ms-muted">&nbsp;{t('common.optional')}</span>
          </>
        }
        {...(role ? { extra: words.roleFor(role) } : {})}
      >
        <Select
          allowClear
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
      {(half || told) && (
        <p role="alert" style={{ color: 'var(--ant-color-error)', marginBottom: 'var(--ms-3)' }}>
          {half ?? saving.refusal?.message}
        </p>
      )}
      {half ? (
        <Button onClick={onClose}>{t('common.open')}</Button>
      ) : (
        <FormFoot submit={t('invite.submit')} onCancel={onClose} working={saving.working} problems={problems} />
      )}
    </Form>
  )
}
