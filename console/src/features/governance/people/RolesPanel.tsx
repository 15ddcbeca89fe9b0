import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { Panel } from '@/shared/ui/Panel'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { Why } from '@/shared/ui/Why'
import { type HeldRole, type Role, type Scope, type TeamMember, usePlaces, useRoles, useTeamChanges } from '../api'
import { useSaving } from '../words/useSaving'
import { useWords } from '../words/useWords'
import styles from './RolesPanel.module.css'
import { EVERYWHERE, ScopeFields } from './ScopeFields'

const DIMENSIONS = ['brands', 'locations', 'channels'] as const
const ALL = { brands: 'allBrands', locations: 'allLocations', channels: 'allChannels' } as const

/** The matrix of roles by where they hold; every change is done at once and can be taken back. */
export function RolesPanel({ member }: { member: TeamMember }) {
  const { t } = useTranslation('governance')
  const roles = useRoles().data ?? []
  const mayGrant = usePermission('roles.write')
  const [editing, setEditing] = useState<Role | null>(null)
  return (
    <Panel
      title={t('people.rolesTitle')}
      why={<Why explanation={{ title: t('people.rolesTitle'), definition: t('people.rolesWhy') }} />}
      flush
    >
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="ms-unseen">{t('people.rolesTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.roles')}</th>
              {DIMENSIONS.map((dimension) => (
                <th key={dimension} scope="col">
                  {t(`scope.${dimension}`)}
                </th>
              ))}
              <th scope="col">
                <span className="ms-unseen">{t('people.grant')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {roles.map(({ role }) => (
              <RoleRow
                key={role}
                role={role}
                member={member}
                mayGrant={mayGrant}
                isEditing={editing === role}
                onEdit={(open) => setEditing(open ? role : null)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

interface RoleRowProps {
  role: Role
  member: TeamMember
  mayGrant: boolean
  isEditing: boolean
  onEdit: (open: boolean) => void
}

function RoleRow({ role, member, mayGrant, isEditing, onEdit }: RoleRowProps) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const places = usePlaces().data
  const team = useTeamChanges()
  const undoable = useUndoToast()
  const saving = useSaving()
  const held = member.roles.find((each) => each.role === role)
  const name = words.role(role)

  const revoke = () =>
    void saving.run(async () => {
      await team.revoke(member.id, role)
      undoable({ done: t('people.revoked', { role: name }), undo: () => team.grant(member.id, role, scopeOf(held)) })
    })
  const grant = async (scope: Scope) => {
    const before = held
    const isDone = await saving.run(() => team.grant(member.id, role, scope))
    if (!isDone) return
    onEdit(false)
    undoable({
      done: t(before ? 'people.scopeChanged' : 'people.granted', { role: name }),
      undo: () => (before ? team.grant(member.id, role, scopeOf(before)) : team.revoke(member.id, role)),
    })
  }
  const by = held && words.actor(held.granted_by, held.granted_by_name)
  return (
    <>
      <tr data-held={held !== undefined}>
        <th scope="row">
          <span className={styles.role}>{name}</span>
          <span className={styles.about}>
            {held ? t('people.grantedBy', { date: format.date(held.granted_at), who: by }) : words.roleFor(role)}
          </span>
        </th>
        {DIMENSIONS.map((dimension) => (
          <td key={dimension} className={held ? '' : styles.absent}>
            <span className={styles.label}>{t(`scope.${dimension}`)}</span>
            {held ? where(held.scope[dimension], dimension) : '–'}
          </td>
        ))}
        <td className={styles.actions}>
          {mayGrant && !isEditing && (
            <>
              <Button
                size="small"
                {...(held ? { type: 'text' as const } : {})}
                aria-label={t(held ? 'people.changeScopeOf' : 'people.grantRole', { role: name })}
                onClick={() => onEdit(true)}
              >
                {t(held ? 'people.changeScope' : 'people.grant')}
              </Button>
              {held && (
                <Button
                  size="small"
                  type="text"
                  loading={saving.working}
                  aria-label={t('people.revokeRole', { role: name })}
                  onClick={revoke}
                >
                  {t('people.revoke')}
                </Button>
              )}
            </>
          )}
        </td>
      </tr>
      {(isEditing || saving.refusal) && (
        <tr className={styles.form}>
          <td colSpan={5}>
            {isEditing && (
              <GrantForm
                role={role}
                held={held}
                working={saving.working}
                onGrant={(scope) => void grant(scope)}
                onCancel={() => {
                  saving.forget()
                  onEdit(false)
                }}
              />
            )}
            {saving.refusal && (
              <p role="alert" className={styles.refusal}>
                {saving.refusal.message}
              </p>
            )}
          </td>
        </tr>
      )}
    </>
  )

  function where(codes: readonly string[] | null, dimension: (typeof DIMENSIONS)[number]) {
    if (codes === null) return t(`scope.${ALL[dimension]}`)
    return words.scope({ ...EVERYWHERE, [dimension]: codes }, places)
  }
}

interface GrantFormProps {
  role: Role
  held: HeldRole | undefined
  working: boolean
  onGrant: (scope: Scope) => void
  onCancel: () => void
}

function GrantForm({ role, held, working, onGrant, onCancel }: GrantFormProps) {
  const { t } = useTranslation('governance')
  const { t: shared } = useTranslation('shared')
  const words = useWords()
  const [scope, setScope] = useState<Scope>(scopeOf(held))
  const [tried, setTried] = useState(false)
  const isMissing = role === 'store_manager' && !scope.locations
  return (
    <Form
      layout="vertical"
      onFinish={() => {
        setTried(true)
        if (!isMissing) onGrant(scope)
      }}
    >
      <ScopeFields
        value={scope}
        onChange={setScope}
        locationProblem={tried && isMissing ? t('people.needsLocations') : undefined}
      />
      <span className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={working}>
          {held ? t('common.save') : t('people.grantRole', { role: words.role(role) })}
        </Button>
        <Button onClick={onCancel}>{shared('action.cancel')}</Button>
      </span>
    </Form>
  )
}

const scopeOf = (held: HeldRole | undefined): Scope => held?.scope ?? EVERYWHERE
