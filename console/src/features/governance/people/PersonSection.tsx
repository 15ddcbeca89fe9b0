import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { PageBody } from '@/shared/ui/Columns'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import { type TeamMember, useTeamChanges, useTeamMember } from '../api'
import { useWords } from '../words/useWords'
import { ReachPanel } from './ReachPanel'
import { RolesPanel } from './RolesPanel'

export function PersonSection() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const { id = '' } = useParams()
  const number = /^\d{1,15}$/.test(id) ? Number(id) : 0
  const member = useTeamMember(number)
  useObjectCode(member.data?.name ?? null)
  if (member.isPending) return <LoadingBlock height={320} />
  if (member.isError) {
    const refusal = asRefusal(member.error)
    return refusal.isForbidden ? (
      <NoPermission subject={t('people.person')} right={words.permission('accounts.read')} />
    ) : (
      <ErrorFace subject={t('people.person')} refusal={words.inWords(refusal)} onRetry={() => void member.refetch()} />
    )
  }
  return <Person member={member.data} />
}

function Person({ member }: { member: TeamMember }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const team = useTeamChanges()
  const { notification } = App.useApp()
  const mayWrite = usePermission('accounts.write')
  const [asking, setAsking] = useState(false)

  const activate = async () => {
    try {
      await team.activate(member.id)
      notification.success({ title: t('people.activated', { name: member.name }), role: 'status', placement: 'bottom' })
    } catch (error) {
      notification.error({ title: words.refusal(asRefusal(error)), role: 'alert' })
    }
  }
  const actions = mayWrite && (
    <Button onClick={() => (member.is_active ? setAsking(true) : void activate())}>
      {t(member.is_active ? 'people.deactivate' : 'people.activate')}
    </Button>
  )
  return (
    <>
      <p style={{ marginBottom: 'var(--ms-2)' }}>
        <Link to="/settings/people">{t('common.back', { where: t('settings.section.people') })}</Link>
      </p>
      <PageHeader
        title={member.name}
        initial={[...member.name][0] ?? ''}
        tags={
          <StateTag tone={member.is_active ? 'good' : 'neutral'}>
            {t(member.is_active ? 'people.active' : 'people.inactive')}
          </StateTag>
        }
        facts={[
          member.email,
          t('people.since', { date: format.date(member.created_at) }),
          member.last_sign_in_at
            ? t('people.signedIn', { when: format.relative(member.last_sign_in_at) })
            : t('people.neverSignedIn'),
          ...(member.last_used_at ? [t('people.usedToken', { when: format.relative(member.last_used_at) })] : []),
        ]}
        actions={actions}
      />
      <PageBody>
        <RolesPanel member={member} />
        <ReachPanel member={member} />
      </PageBody>
      <DangerConfirm
        open={asking}
        title={t('people.deactivateTitle', { name: member.name })}
        consequence={t('people.deactivateText', {
          name: member.name,
          count: member.usable_tokens,
          shown: format.number(member.usable_tokens),
        })}
        verb={t('people.deactivate')}
        onConfirm={async () => {
          try {
            await team.deactivate(member.id)
          } catch (error) {
            throw words.inWords(asRefusal(error))
          }
        }}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
