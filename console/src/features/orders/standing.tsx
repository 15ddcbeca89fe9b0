import { useTranslation } from 'react-i18next'
import { StateTag, type Tone } from '@/shared/ui/StateTag'

/** Where an order stands, in the order of the board. */
export const STANDINGS = ['placed', 'completed', 'partly_returned', 'returned'] as const

export type Standing = (typeof STANDINGS)[number]

export const REASONS = ['unwanted', 'damaged', 'quality', 'expired', 'wrong_item', 'other'] as const

export type Reason = (typeof REASONS)[number]

const TONES: Readonly<Record<Standing, Tone>> = {
  placed: 'info',
  completed: 'good',
  partly_returned: 'neutral',
  returned: 'neutral',
}

export const isStanding = (text: string): text is Standing => (STANDINGS as readonly string[]).includes(text)
export const isReason = (text: string): text is Reason => (REASONS as readonly string[]).includes(text)

export function StandingTag({ standing }: { standing: string }) {
  const { t } = useTranslation('orders')
  return isStanding(standing) ? <StateTag tone={TONES[standing]}>{t(`standing.${standing}`)}</StateTag> : null
}
