import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePermission } from '@/shared/session'
import { DateTime } from '@/shared/ui/DateTime'
import { Panel } from '@/shared/ui/Panel'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { useOpenInvitations, usePlaces, useTeamChanges } from '../api'
import { useSaving } from '../words/useSaving'
import { useWords } from '../words/useWords'
import styles from './OpenInvitations.module.css'

/** Who was invited and has not come in yet; nothing is drawn where nobody is awaited. */
export function OpenInvitations() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const places = usePlaces().data
  const mayWithdraw = usePermission('accounts.write')
  const invitations = useOpenInvitations().data
  const team = useTeamChanges()
  const saving = useSaving()
  if (!invitations?.length) return null
  return (
    <Panel title={t('invitations.title')}>
      <ul className={styles.list}>
        {invitations.map((each) => (
          <li key={each.id}>
            <TwoLines below={`${words.role(each.role)} / ${words.scope(each.scope, places)}`}>{each.email}</TwoLines>
            <span className="ms-muted">
              {t('invitations.ends')} <DateTime at={each.expires_at} />
            </span>
            {mayWithdraw && (
              <Button
                size="small"
                disabled={saving.working}
                aria-label={t('invitations.withdrawOf', { email: each.email })}
                onClick={() => void saving.run(() => team.withdraw(each.id), t('invitations.withdrawn'))}
              >
                {t('invitations.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {saving.refusal && <p role="alert">{saving.refusal.message}</p>}
    </Panel>
  )
}
