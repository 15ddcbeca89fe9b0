import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { SessionContext } from '@/shared/session'
import { Face } from '@/shared/ui/Face'
import { LoginOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { loadSession } from './session'

const SIGN_IN = '/sign-in'

/** Nothing is drawn before it is known who looks. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const session = useQuery({ queryKey: ['session'], queryFn: loadSession, staleTime: Number.POSITIVE_INFINITY })
  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>
  if (session.isPending) return <LoadingBlock height={320} />
  const refusal = asRefusal(session.error)
  const isSignedOut = refusal.status === 401
  return (
    <main>
      <Face
        icon={<LoginOutlined />}
        title={t(isSignedOut ? 'session.none' : 'session.unreachable')}
        text={t(isSignedOut ? 'session.noneHow' : 'session.unreachableHow')}
        code={isSignedOut ? undefined : refusal.code}
        actions={
          isSignedOut ? (
            <Button type="primary" href={SIGN_IN}>
              {t('session.signIn')}
            </Button>
          ) : (
            <Button onClick={() => void session.refetch()}>{t('fault.reload')}</Button>
          )
        }
      />
    </main>
  )
}
