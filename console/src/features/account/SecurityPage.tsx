import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { AppSection } from './AppSection'
import { useAuthenticators } from './api'
import { PasskeysSection } from './PasskeysSection'
import { PasswordSection } from './PasswordSection'
import { ProofProvider } from './ProofProvider'
import { RecoverySection } from './RecoverySection'
import { SessionsSection } from './SessionsSection'

/** How I sign in, and where I am signed in. */
export function SecurityPage() {
  const { t } = useTranslation('account')
  const authenticators = useAuthenticators()
  if (authenticators.isPending) return <LoadingBlock height={320} />
  if (!authenticators.data) {
    return (
      <ErrorFace
        subject={t('account.security')}
        refusal={asRefusal(authenticators.error)}
        onRetry={() => void authenticators.refetch()}
      />
    )
  }
  const app = authenticators.data.find((each) => each.type === 'totp')
  const codes = authenticators.data.find((each) => each.type === 'recovery_codes')
  const passkeys = authenticators.data.filter((each) => each.type === 'webauthn')
  return (
    <ProofProvider hasCode={app !== undefined} hasPasskey={passkeys.length > 0}>
      <PasswordSection />
      <AppSection app={app} />
      <PasskeysSection passkeys={passkeys} />
      {codes && <RecoverySection codes={codes} />}
      <SessionsSection />
    </ProofProvider>
  )
}
