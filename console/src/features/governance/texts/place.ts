import type { TextPlace } from '../api'

export const PURPOSES = ['marketing', 'profiling', 'service'] as const
export const CHANNELS = ['*', 'email', 'sms', 'phone', 'wechat', 'push', 'post'] as const
export const LANGUAGES = ['zh-CN', 'en'] as const

/** A place as it stands in an address; every channel is "any" there, for a star means something else. */
export const placePath = ({ purpose, channel, language }: TextPlace) =>
  `/settings/consent-texts/${purpose}/${channel === '*' ? 'any' : channel}/${language}`

export function placeOf(parts: Readonly<Record<string, string | undefined>>): TextPlace | null {
  const purpose = PURPOSES.find((each) => each === parts.purpose)
  const language = LANGUAGES.find((each) => each === parts.language)
  const channel = parts.channel === 'any' ? '*' : parts.channel
  if (!purpose || !language || !channel || !/^(\*|[a-z0-9][a-z0-9_-]{0,49})$/.test(channel)) return null
  return { purpose, channel, language }
}
