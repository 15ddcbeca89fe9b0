import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useIdentifierWords } from './identifierWords'

const REASONS = ['blocked', 'quarantined', 'cannot_link', 'different_accounts', 'too_many_of_a_class'] as const

/** Why evidence joins nobody, and what stood in the way where the server names it. */
export function useRefusalWords() {
  const { t } = useTranslation('customers')
  const words = useIdentifierWords()
  return useCallback(
    (reason: string, detail: string) => {
      const known = REASONS.find((each) => each === reason)
      const said = known ? t(`refusal.${known}`) : reason
      return known === 'different_accounts' && detail ? t('kind.within', { kind: said, space: words(detail) }) : said
    },
    [t, words],
  )
}
