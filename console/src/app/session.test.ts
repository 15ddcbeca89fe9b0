import { expect, it } from 'vitest'
import { initialsOf } from './session'

it.each([
  ['Zhou Min', 'ZM'],
  ['周敏', '周'],
  ['anna@example.org', 'AE'],
  ['', '?'],
])('knows %s by %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
