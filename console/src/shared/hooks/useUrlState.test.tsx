import { act, renderHook } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { describe, expect, it } from 'vitest'
import { urlChoice, urlChoices, urlFlag, urlInteger, urlRange, urlText } from './urlCodecs'
import { readUrl, unknownKeys, useUrlState, writeUrl } from './useUrlState'

const schema = {
  state: urlChoices(['late', 'held', 'done']),
  sort: urlChoice(['-due_at', 'due_at', 'total'], '-due_at'),
  search: urlText(),
  page: urlInteger(1, 1),
  mine: urlFlag(),
  range: urlRange(['2026-08-24', '2026-11-22']),
}

describe('reading', () => {
  it('gives the standard values for a plain address', () => {
    expect(readUrl(schema, new URLSearchParams(''))).toEqual({
      state: [],
      sort: '-due_at',
      search: '',
      page: 1,
      mine: false,
      range: ['2026-08-24', '2026-11-22'],
    })
  })

  it('reads what the API would read, and the standard where a value means nothing', () => {
    const search = new URLSearchParams('state=late,lost&sort=name&page=0&mine=true&range=2026-11-01..2026-10-01')
    expect(readUrl(schema, search)).toMatchObject({
      state: ['late'],
      sort: '-due_at',
      page: 1,
      mine: true,
      range: ['2026-08-24', '2026-11-22'],
    })
  })
})

describe('writing', () => {
  it('leaves out what is standard and leaves other keys alone', () => {
    const before = new URLSearchParams('tab=stock&sort=total')
    const after = writeUrl(schema, before, { sort: '-due_at', state: ['late', 'held'] })
    expect(after.toString()).toBe('tab=stock&state=late%2Cheld')
  })

  it.each(['13800006027', 'lin@qq.com', '8801 0000 0352'])('never writes %s, which may name a person', (text) => {
    expect(writeUrl(schema, new URLSearchParams(''), { search: text }).toString()).toBe('')
  })

  it('writes back what it read', () => {
    const text = 'state=late%2Cdone&sort=total&search=coat&page=3&mine=true&range=2026-01-01..2026-02-01'
    expect(writeUrl(schema, new URLSearchParams(''), readUrl(schema, new URLSearchParams(text))).toString()).toBe(text)
  })
})

it('names the keys that nobody reads', () => {
  expect(unknownKeys(new URLSearchParams('state=late&colour=red&colour=blue'), ['state'])).toEqual(['colour'])
})

let hook: ReturnType<typeof useUrlState<typeof schema>> | undefined
function Page() {
  hook = useUrlState(schema)
  return null
}

it('changes the address, and the back button changes it back', async () => {
  const router = createMemoryRouter([{ path: '/', element: <Page /> }], { initialEntries: ['/?tab=stock'] })
  renderHook(() => null, { wrapper: () => <RouterProvider router={router} /> })

  await act(async () => hook?.[1]({ state: ['late'] }))
  expect(router.state.location.search).toBe('?tab=stock&state=late')
  expect(hook?.[0].state).toEqual(['late'])

  await act(async () => router.navigate(-1))
  expect(hook?.[0].state).toEqual([])
})
