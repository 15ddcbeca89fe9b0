import { describe, expect, it } from 'vitest'
import { looksLikeIdentifier, maskAddress, maskCard, maskEmail, maskName, maskPhone } from './mask'

describe('masks', () => {
  it.each([
    [maskPhone, '13800006027', '138 **** 6027'],
    [maskPhone, '+86 138 0000 6027', '138 **** 6027'],
    [maskPhone, '138****6027', '138 **** 6027'],
    [maskPhone, '110', '****'],
    [maskEmail, 'linqing@qq.com', 'lin***@qq.com'],
    [maskEmail, 'li@qq.com', 'l***@qq.com'],
    [maskEmail, 'nothing', '***'],
    [maskName, '林小晴', '林*晴'],
    [maskName, '林晴', '林*'],
    [maskName, 'Linda Qing', 'Lin*Qing'],
    [maskName, 'Lin*qing', 'Lin*qing'],
    [maskCard, '88010000352', '8801 **** 352'],
    [maskAddress, 'Xuhui, Shanghai', 'Xuhui, Shanghai ****'],
  ])('%o hides %s as %s and may be repeated', (mask, value, hidden) => {
    expect(mask(value)).toBe(hidden)
    expect(mask(mask(value))).toBe(hidden)
  })
})

it('knows what may name a person', () => {
  for (const text of [
    '13800006027',
    '138 0000 6027',
    '+86 13800006027',
    'a@b.cn',
    '880100003520',
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  ])
    expect(looksLikeIdentifier(text)).toBe(true)
  for (const text of ['MP-260918-4471', 'wool coat', '羊毛大衣', 'SH01', '300'])
    expect(looksLikeIdentifier(text)).toBe(false)
})
