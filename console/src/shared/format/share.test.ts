import { expect, it } from 'vitest'
import { formatChange, formatPoints, formatShare } from './share'

it('writes shares as percent', () => {
  expect(formatShare(0.318, 'en')).toBe('31.8%')
  expect(formatShare('0.0648', 'zh-CN', 2)).toBe('6.48%')
  expect(formatShare(0, 'en')).toBe('0.0%')
  expect(formatShare(null, 'en')).toBe('–')
})

it('writes relative changes signed', () => {
  expect(formatChange(0.064, 'en')).toBe('+6.4%')
  expect(formatChange(-0.02, 'zh-CN')).toBe('−2.0%')
})

it('writes the change of a share in points', () => {
  expect(formatPoints(0.018, 'en')).toBe('+1.8\u00a0pp')
  expect(formatPoints(-0.004, 'zh-CN')).toBe('−0.4个百分点')
  expect(formatPoints(undefined, 'zh-CN')).toBe('–')
})
