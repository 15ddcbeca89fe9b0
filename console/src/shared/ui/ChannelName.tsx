import { CHANNELS, type Channel } from '../channel'
import { ChannelMark } from './ChannelMark'

export const isChannel = (code: string): code is Channel => (CHANNELS as readonly string[]).includes(code)

/** A channel by the code the server sends: its mark, or for one of a company's own making the code itself. */
export function ChannelName({ code }: { code: string }) {
  return isChannel(code) ? <ChannelMark channel={code} /> : <span>{code}</span>
}
