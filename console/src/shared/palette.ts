import { createContext, useContext } from 'react'
import type { Channel } from './channel'

export type Mode = 'light' | 'dark'

export interface Neutrals {
  text: string
  muted: string
  grid: string
  axis: string
  border: string
  raised: string
  /** The surface a chart lies on: hollow marks are filled with it. */
  surface: string
}

/** The colours that drawn marks need as values, because SVG and canvas cannot read CSS variables. */
export interface Palette {
  mode: Mode
  font: string
  primary: string
  success: string
  warning: string
  error: string
  neutrals: Neutrals
  channels: Readonly<Record<Channel, string>>
  /** Low to high; on a dark ground more is lighter. */
  sequential: readonly string[]
  chartTheme: object
}

/** Filled by `app/theme.ts`, the only place where a colour is written down. */
export const PaletteContext = createContext<Palette | null>(null)

export function usePalette(): Palette {
  const palette = useContext(PaletteContext)
  if (!palette) throw new Error('usePalette needs the theme provider around it')
  return palette
}
