import { describe, expect, it } from 'vitest'
import { axisNumber, compactNumber, formatCompact, formatNumber } from './number'

describe('formatNumber', () => {
  it.each([
    [84213, '84,213'],
    [0, '0'],
    [-4, '−4'],
    [null, '–'],
    [undefined, '–'],
    ['', '–'],
    [Number.NaN, '–'],
    ['12345678901234567890.12', '12,345,678,901,234,567,890.12'],
  ])('writes %s as %s in both languages', (value, text) => {
    expect(formatNumber(value, 'en')).toBe(text)
    expect(formatNumber(value, 'zh-CN')).toBe(text)
  })

  it('signs changes with typographic signs, and never a zero', () => {
    expect(formatNumber(1.41, 'en', { decimals: 2, signed: true })).toBe('+1.41')
    expect(formatNumber(-0.11, 'zh-CN', { decimals: 2, signed: true })).toBe('−0.11')
    expect(formatNumber(-0.004, 'en', { decimals: 2, signed: true })).toBe('0.00')
    expect(formatNumber(0, 'en', { signed: true })).toBe('0')
  })
})

describe('compact figures', () => {
  it.each([
    [84213, '84,213', '84,213'],
    [999999, '999,999', '999,999'],
    [15_687_000, '15.69M', '1,568.7万'],
    [231_000_000, '231M', '2.31亿'],
    [99_999_999, '100M', '1亿'],
    [-2_500_000, '−2.5M', '−250万'],
    [1_000_000, '1M', '100万'],
    [null, '–', '–'],
  ])('writes %s as %s and %s', (value, en, zh) => {
    expect(formatCompact(value, 'en')).toBe(en)
    expect(formatCompact(value, 'zh-CN')).toBe(zh)
  })

  it('keeps figure and unit apart for cards', () => {
    expect(compactNumber(15_687_000, 'zh-CN')).toEqual({ figure: '1,568.7', unit: '万' })
  })

  it('writes all ticks of an axis in one unit', () => {
    expect([0, 500_000, 2_000_000].map(axisNumber(2_000_000, 'zh-CN'))).toEqual(['0', '50万', '200万'])
    expect([0, 500_000, 2_000_000].map(axisNumber(2_000_000, 'en'))).toEqual(['0', '0.5M', '2M'])
    expect([0, 300].map(axisNumber(600, 'en'))).toEqual(['0', '300'])
  })
})
