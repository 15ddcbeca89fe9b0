import { expect, it } from 'vitest'
import { rfmName } from './rfmName'

it.each([
  [5, 5, 'champions'],
  [4, 4, 'loyal'],
  [3, 5, 'loyal'],
  [5, 2, 'potential_loyalist'],
  [4, 3, 'potential_loyalist'],
  [5, 1, 'new'],
  [4, 1, 'promising'],
  [3, 3, 'needs_attention'],
  [3, 1, 'about_to_sleep'],
  [2, 4, 'at_risk'],
  [1, 5, 'cannot_lose'],
  [2, 2, 'hibernating'],
] as const)('calls recency %i and frequency %i %s', (r, f, name) => {
  expect(rfmName(r, f)).toBe(name)
})

it('has no name for who has no score', () => {
  expect(rfmName(null, null)).toBeNull()
})
