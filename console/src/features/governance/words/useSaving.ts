import { App } from 'antd'
import { useCallback, useState } from 'react'
import { asRefusal, type Refusal } from '@/shared/api/refusal'
import { useWords } from './useWords'

/** Runs a change once at a time; what was refused is kept to be shown where it belongs. */
export function useSaving() {
  const words = useWords()
  const { notification } = App.useApp()
  const [working, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const run = useCallback(
    async (change: () => Promise<unknown>, done?: string): Promise<boolean> => {
      setWorking(true)
      setRefusal(null)
      try {
        await change()
        if (done) notification.success({ title: done, duration: 4, role: 'status', placement: 'bottom' })
        return true
      } catch (error) {
        setRefusal(words.inWords(asRefusal(error)))
        return false
      } finally {
        setWorking(false)
      }
    },
    [notification, words],
  )
  return { run, working, refusal, forget: useCallback(() => setRefusal(null), []) }
}
