import type { Language } from '../preferences'
import { UNKNOWN } from './locale'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS: Readonly<Record<Language, Readonly<Record<'d' | 'h' | 'min' | 's', string>>>> = {
  en: { d: '\u00a0d', h: '\u00a0h', min: '\u00a0min', s: '\u00a0s' },
  'zh-CN': { d: '天', h: '小时', min: '分', s: '秒' },
}

/** 2 h 14 min, 2小时14分; the two largest units, and seconds only below a minute. */
export function formatDuration(seconds: number | null | undefined, language: Language): string {
  if (seconds === null || seconds === undefined || !Number.isFinite(seconds)) return UNKNOWN
  const unit = UNITS[language]
  const gap = language === 'en' ? ' ' : ''
  const whole = Math.abs(Math.round(seconds))
  if (whole === 0 && seconds !== 0) return language === 'en' ? `< 1${unit.s}` : `不到1${unit.s}`
  if (whole < MINUTE) return `${whole}${unit.s}`
  const minutes = Math.round(whole / MINUTE)
  if (minutes < 60) return `${minutes}${unit.min}`
  if (minutes < 24 * 60) {
    const rest = minutes % 60
    return `${Math.floor(minutes / 60)}${unit.h}${rest ? `${gap}${rest}${unit.min}` : ''}`
  }
  const hours = Math.round(whole / HOUR)
  const rest = hours % 24
  return `${Math.floor(hours / 24)}${unit.d}${rest ? `${gap}${rest}${unit.h}` : ''}`
}

/** 39 min ago, 39分钟前; null from 24 hours on, where the date says more. */
export function formatRelative(moment: number, now: number, language: Language): string | null {
  const seconds = Math.round((now - moment) / 1000)
  const distance = Math.abs(seconds)
  if (distance >= DAY) return null
  if (distance < MINUTE) return language === 'en' ? 'just now' : '刚刚'
  const minutes = Math.floor(distance / MINUTE)
  const hours = Math.floor(distance / HOUR)
  const amount = hours ? hours : minutes
  if (language === 'en') {
    const text = `${amount} ${hours ? 'h' : 'min'}`
    return seconds > 0 ? `${text} ago` : `in ${text}`
  }
  return `${amount}${hours ? '小时' : '分钟'}${seconds > 0 ? '前' : '后'}`
}
