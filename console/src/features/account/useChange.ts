import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { KEYS } from './api'
import { ProofGivenUp, useProof } from './proof'
import { useProblemWords } from './refusalWords'

/** Changes something about how I sign in: proof where it is needed, a sentence when done or refused, fresh facts. */
export function useChange() {
  const prove = useProof()
  const words = useProblemWords()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [isWorking, setWorking] = useState(false)

  const change = async (work: () => Promise<unknown>, done?: string): Promise<boolean> => {
    setWorking(true)
    try {
      await prove(work)
      await Promise.all([
        client.invalidateQueries({ queryKey: KEYS.authenticators }),
        client.invalidateQueries({ queryKey: KEYS.sessions }),
      ])
      if (done) void message.success(done)
      return true
    } catch (error) {
      if (!(error instanceof ProofGivenUp)) void message.error(words(error).words)
      return false
    } finally {
      setWorking(false)
    }
  }
  return { change, isWorking }
}
