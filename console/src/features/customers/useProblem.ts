import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'

const CODES = [
  'no_such_person',
  'not_mergeable',
  'not_separable',
  'no_such_identity_operation',
  'consent_conflict',
  'malformed',
] as const

/** A refusal in this person's language: by its code where we know it, else in the server's own sentence. */
export function useProblem() {
  const { t } = useTranslation('customers')
  const { t: shared } = useTranslation('shared')
  return useCallback(
    (error: unknown): string => {
      const refusal = asRefusal(error)
      const code = CODES.find((each) => each === refusal.code)
      if (code) return t(`problem.${code}`)
      return refusal.message || shared(refusal.isPassing ? 'face.errorPassing' : 'face.errorFault')
    },
    [t, shared],
  )
}
