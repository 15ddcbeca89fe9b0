import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { KEYS, useDeployment, useStanding } from './api'
import type { FactorKind, SignInState } from './auth'
import styles from './Card.module.css'
import { DemoPeople, type DemoPerson } from './DemoPeople'
import { destination } from './destination'
import { PasswordStep } from './PasswordStep'
import { SecondFactorStep } from './SecondFactorStep'

/** The way in: address and password or a passkey, then the second factor where there is one. */
export default function SignInPage() {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const deployment = useDeployment()
  const standing = useStanding()
  const [kinds, setKinds] = useState<readonly FactorKind[] | null>(null)
  const [filled, setFilled] = useState<DemoPerson | null>(null)
  const to = destination(search.get('next'))

  const goOn = async (now: SignInState) => {
    if (now.state === 'second-factor') {
      setKinds(now.kinds)
      return
    }
    if (now.state === 'in') {
      // Nothing of whoever was here before stays in memory.
      client.clear()
      await navigate(to, { replace: true })
      return
    }
    setKinds(null)
    await client.invalidateQueries({ queryKey: KEYS.standing })
  }

  if (standing.isPending || deployment.isPending) return <LoadingBlock height={320} />
  if (standing.data?.state === 'in') return <Navigate to={to} replace />
  if (deployment.data?.needs_first_admin) return <Navigate to="/first-run" replace />
  const pending = kinds ?? (standing.data?.state === 'second-factor' ? standing.data.kinds : null)
  if (pending) return <SecondFactorStep kinds={pending} onStep={goOn} />

  const people = deployment.data?.demo_people
  const step = <PasswordStep filled={filled} onStep={goOn} />
  if (!people) return step
  return (
    <div className={styles.pair}>
      {step}
      <DemoPeople people={people} chosen={filled} onChoose={setFilled} />
    </div>
  )
}
