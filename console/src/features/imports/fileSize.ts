import type { Format } from '@/shared/format/useFormat'

const UNITS = ['B', 'kB', 'MB', 'GB'] as const

/** 25.5 kB, as people read it; 1 kB is 1,000 bytes. */
export function fileSize(bytes: number, format: Pick<Format, 'number'>): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  const size = bytes / 1000 ** step
  return `${format.number(size, { decimals: step === 0 || size >= 100 ? 0 : 1, trim: true })}\u00a0${UNITS[step]}`
}
