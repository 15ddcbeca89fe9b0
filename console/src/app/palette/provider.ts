import { createContext } from 'react'
import type { PaletteProvider } from '@/shared/paletteProvider'

export type { Hit, PaletteProvider } from '@/shared/paletteProvider'

export const PaletteProvidersContext = createContext<readonly PaletteProvider[]>([])
