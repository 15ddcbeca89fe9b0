import { expect, it } from 'vitest'
import { customerCode } from './customerCode'

it('is the code that the server makes of the same id', () => {
  expect(customerCode('01a20ff2-8da5-7f3c-8ae3-586fb31facae')).toBe('C-DYSH-ZB5E')
  expect(customerCode('00000000-0000-7000-8000-000000000000')).toBe('C-0000-0000')
})
