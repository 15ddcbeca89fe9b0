import { expect, it } from 'vitest'
import { destination } from './destination'

it.each([
  ['/orders?state=late#top', '/orders?state=late#top'],
  [null, '/'],
  ['', '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/sign-in?next=/sign-in', '/'],
])('%s leads to %s', (next, path) => expect(destination(next)).toBe(path))
