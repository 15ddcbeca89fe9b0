import { useTranslation } from 'react-i18next'
import type { Tone } from '@/shared/ui/StateTag'
import { REASONS, type Reason } from './reasons'

export const STATE_TONES: Readonly<Record<string, Tone>> = {
  draft: 'neutral',
  sending: 'info',
  sent: 'good',
  cancelled: 'neutral',
}

export const OUTCOME_TONES: Readonly<Record<string, Tone>> = {
  sent: 'good',
  waiting: 'info',
  unknown: 'warning',
  failed: 'bad',
}

/** Why somebody was written to or not, in the person's language. A code without words yet says so and nothing else. */
export function useReasonWords(): (code: string | null | undefined) => string | null {
  const { t } = useTranslation('campaigns')
  return (code) => {
    if (!code) return null
    const known = REASONS.find((each): each is Reason => each === code)
    return known ? t(`reason.${known}`) : t('reasonOther')
  }
}
