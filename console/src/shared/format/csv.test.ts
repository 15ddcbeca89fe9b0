import { expect, it } from 'vitest'
import { csvOf } from './csv'

it('quotes what needs quotes and disarms formulas, but leaves numbers alone', () => {
  expect(
    csvOf(
      ['week', 'net, ¥'],
      [
        ['=1+1', -459],
        ['say "hi"', null],
        ['-12.5', '@x'],
      ],
    ),
  ).toBe('\ufeffweek,"net, ¥"\r\n\'=1+1,-459\r\n"say ""hi""",\r\n-12.5,\'@x\r\n')
})
