import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { PasskeyDismissed } from './passkeys'

const KNOWN = [
  'account_exists',
  'already_set_up',
  'csrf_failed',
  'enter_current_password',
  'incorrect_code',
  'link_ended',
  'password_too_common',
  'password_too_short',
  'setup_code_needed',
  'unreachable',
  'wrong_credentials',
] as const

type Known = (typeof KNOWN)[number]

export interface Problem {
  words: string
  /** The field of the form it belongs to, if it is one's fault. */
  field?: 'email' | 'password' | 'present' | 'name' | 'code' | undefined
}

const FIELDS: Record<string, Problem['field']> = {
  email: 'email',
  password: 'password',
  new_password: 'password',
  current_password: 'present',
  name: 'name',
  code: 'code',
}

/** Puts what the server refused into a sentence, and beside the field it speaks of. */
export function useProblemWords(): (error: unknown) => Problem {
  const { t } = useTranslation('account')
  return useCallback(
    (error: unknown) => {
      if (error instanceof PasskeyDismissed) return { words: t('refusal.passkeyDismissed') }
      const { code, details, message } = asRefusal(error)
      const field = typeof details.field === 'string' ? FIELDS[details.field] : undefined
      if (code === 'too_many_attempts') {
        const minutes = Math.max(1, Math.ceil(Number(details.retry_after_seconds ?? 60) / 60))
        return { words: t('refusal.too_many_attempts', { count: minutes }) }
      }
      if (code === 'malformed' && field === 'password') return { words: t('refusal.password_weak'), field }
      if (code === 'malformed' && field === 'email') return { words: t('refusal.email_malformed'), field }
      if ((KNOWN as readonly string[]).includes(code)) return { words: t(`refusal.${code as Known}`), field }
      return { words: message || t('refusal.fault'), field }
    },
    [t],
  )
}
