import { theme } from 'antd'
import { describe, expect, it } from 'vitest'
import { paletteOf, themeConfig } from './theme'

const channel = (value: number) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)))
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  const palette = paletteOf(mode)
  const token = theme.getDesignToken(themeConfig(mode, 'compact')) as unknown as Record<string, string>

  it('reads: every text colour has 4.5:1 on its panel', () => {
    for (const name of [
      'colorText',
      'colorTextSecondary',
      'colorTextTertiary',
      'colorLink',
      'colorSuccess',
      'colorWarning',
      'colorError',
    ]) {
      expect(contrast(token[name] ?? '', palette.neutrals.surface), name).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('keeps our own state colours, whatever the algorithm makes of them', () => {
    expect(token.colorError?.toLowerCase()).toBe(palette.error.toLowerCase())
    expect(token.colorSuccess?.toLowerCase()).toBe(palette.success.toLowerCase())
  })

  it('shows every channel with 3:1 on its panel', () => {
    for (const [name, colour] of Object.entries(palette.channels)) {
      expect(contrast(colour, palette.neutrals.surface), name).toBeGreaterThanOrEqual(3)
    }
  })
})
