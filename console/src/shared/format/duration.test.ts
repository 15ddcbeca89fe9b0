import { expect, it } from 'vitest'
import { formatDuration, formatRelative } from './duration'

it.each([
  [8040, '2\u00a0h 14\u00a0min', '2小时14分'],
  [7200, '2\u00a0h', '2小时'],
  [45, '45\u00a0s', '45秒'],
  [372, '6\u00a0min', '6分'],
  [59.7, '1\u00a0min', '1分'],
  [3599, '1\u00a0h', '1小时'],
  [183600, '2\u00a0d 3\u00a0h', '2天3小时'],
  [0, '0\u00a0s', '0秒'],
  [null, '–', '–'],
])('writes %s seconds', (seconds, en, zh) => {
  expect(formatDuration(seconds, 'en')).toBe(en)
  expect(formatDuration(seconds, 'zh-CN')).toBe(zh)
})

it('says how long ago, below a day', () => {
  const now = 1_800_000_000_000
  const ago = (minutes: number) => now - minutes * 60_000
  expect(formatRelative(ago(39), now, 'en')).toBe('39 min ago')
  expect(formatRelative(ago(39), now, 'zh-CN')).toBe('39分钟前')
  expect(formatRelative(ago(150), now, 'en')).toBe('2 h ago')
  expect(formatRelative(ago(-20), now, 'en')).toBe('in 20 min')
  expect(formatRelative(ago(-20), now, 'zh-CN')).toBe('20分钟后')
  expect(formatRelative(ago(0.5), now, 'zh-CN')).toBe('刚刚')
  expect(formatRelative(ago(24 * 60), now, 'en')).toBeNull()
})
