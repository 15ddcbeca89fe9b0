import { type ReactNode, useCallback, useState } from 'react'
import { NotSureOfYou } from './auth'
import { ProofDialog } from './ProofDialog'
import { ProofContext, ProofGivenUp } from './proof'

interface Waiting {
  goOn: () => void
  giveUp: () => void
}

export interface ProofProviderProps {
  hasCode: boolean
  hasPasskey: boolean
  children: ReactNode
}

/** Asks once more for password, code or passkey where the last time is too long ago, then does what was wanted. */
export function ProofProvider({ hasCode, hasPasskey, children }: ProofProviderProps) {
  const [waiting, setWaiting] = useState<Waiting | null>(null)

  const prove = useCallback(async <Result,>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof NotSureOfYou)) throw error
    }
    await new Promise<void>((goOn, reject) => {
      setWaiting({ goOn, giveUp: () => reject(new ProofGivenUp()) })
    })
    return work()
  }, [])

  return (
    <ProofContext value={prove}>
      {children}
      {waiting && (
        <ProofDialog
          hasCode={hasCode}
          hasPasskey={hasPasskey}
          onProven={() => {
            setWaiting(null)
            waiting.goOn()
          }}
          onGiveUp={() => {
            setWaiting(null)
            waiting.giveUp()
          }}
        />
      )}
    </ProofContext>
  )
}
