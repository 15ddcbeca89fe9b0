import { describe, expect, it } from 'vitest'
import { compactMoney, formatMoney } from './money'

const yuan = { currency: 'CNY' }

describe('formatMoney', () => {
  it.each([
    ['8296.00', '¥8,296.00'],
    [-459, '−¥459.00'],
    [0, '¥0.00'],
    [null, '–'],
    ['100000000', '¥100,000,000.00'],
  ])('writes %s as %s', (amount, text) => {
    expect(formatMoney(amount, 'en', yuan)).toBe(text)
    expect(formatMoney(amount, 'zh-CN', yuan)).toBe(text)
  })

  it('names the currency by its code when several are in use or it has no sign', () => {
    expect(formatMoney('8296', 'en', { currency: 'CNY', severalCurrencies: true })).toBe('CNY\u00a08,296.00')
    expect(formatMoney('-20', 'en', { currency: 'SEK' })).toBe('SEK\u00a0−20.00')
  })

  it('drops the minor unit in charts and where there is none', () => {
    expect(formatMoney(268340, 'en', { ...yuan, whole: true })).toBe('¥268,340')
    expect(formatMoney(1200, 'en', { currency: 'JPY' })).toBe('¥1,200')
  })
})

it('shortens money in cards from one million on', () => {
  expect(compactMoney(15_687_000, 'zh-CN', yuan)).toEqual({ figure: '¥1,568.7', unit: '万' })
  expect(compactMoney(15_687_000, 'en', yuan)).toEqual({ figure: '¥15.69', unit: 'M' })
  expect(compactMoney('186.28', 'en', yuan)).toEqual({ figure: '¥186.28', unit: '' })
  expect(compactMoney(undefined, 'en', yuan)).toEqual({ figure: '–', unit: '' })
})
