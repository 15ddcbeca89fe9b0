import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import { SessionContext } from '@/shared/session'
import { Face } from '@/shared/ui/Face'
import { LoginOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { loadSession, SESSION_KEY } from './session'

/** Nothing is drawn before it is known who looks. Who is signed out signs in, and comes back to where they were. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const { pathname, search, hash } = useLocation()
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: loadSession,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const isDrawn = useUnhurried(session.data !== undefined)
  const refusal = session.isError ? asRefusal(session.error) : null
  if (refusal?.status === 401) {
    const here = pathname + search + hash
    return <Navigate replace to={here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`} />
  }
  if (session.data && isDrawn) return <SessionContext value={session.data}>{children}</SessionContext>
  if (!refusal) return <LoadingBlock height={320} />
  return (
    <main>
      <Face
        icon={<LoginOutlined />}
        title={t('session.unreachable')}
        text={t('session.unreachableHow')}
        code={refusal.code}
        actions={<Button onClick={() => void session.refetch()}>{t('fault.reload')}</Button>}
      />
    </main>
  )
}
