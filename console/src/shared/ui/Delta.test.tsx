import { expect, it } from 'vitest'
import { renderInConsole } from '@/testing/renderInConsole'
import { Delta, isUncertain } from './Delta'
import styles from './marks.module.css'

it.each([
  ['a rise that is good', <Delta key="1" value={0.064} />, '↑ +6.4%', styles.up],
  ['a fall that is bad', <Delta key="2" value={-0.004} kind="points" />, '↓ −0.4\u00a0pp', styles.down],
  ['a fall that is good', <Delta key="3" value={-0.007} kind="points" goodWhen="down" />, '↓ −0.7\u00a0pp', styles.up],
  ['a rise nobody can be sure of', <Delta key="4" value={0.02} interval={[-0.01, 0.05]} />, '↑ +2.0%', styles.flat],
  ['no change', <Delta key="5" value={0} />, '0.0%', styles.flat],
  ['what rounds to no change', <Delta key="6" value={-0.0001} />, '0.0%', styles.flat],
  ['what is not known', <Delta key="7" value={null} />, '–', styles.flat],
])('shows %s', async (_what, piece, text, tone) => {
  const { container } = await renderInConsole(piece)
  expect(container.textContent).toBe(text)
  expect(container.querySelector(`.${tone}`)).not.toBeNull()
})

it('is uncertain exactly when the interval holds zero', () => {
  expect(isUncertain([-1, 1])).toBe(true)
  expect(isUncertain([0, 1])).toBe(true)
  expect(isUncertain([0.1, 1])).toBe(false)
  expect(isUncertain(undefined)).toBe(false)
})
