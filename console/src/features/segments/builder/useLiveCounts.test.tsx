import { act } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Refusal } from '@/shared/api/refusal'
import { renderInConsole } from '@/testing/renderInConsole'
import type { RuleCounts } from '../api'
import { type Group, nodesOf, withIds } from '../rule'
import { type Count, DEBOUNCE_MS, type LiveCounts, useLiveCounts } from './useLiveCounts'

const treeOf = (value: number) =>
  withIds({ combinator: 'and', rules: [{ field: 'orders.count', operator: '>=', value }] })

const answer = (total: number): RuleCounts => ({
  total,
  everyone: 100,
  sentence: `s${total}`,
  seconds: 0.1,
  nodes: [
    { path: '', count: total, sentence: '' },
    { path: 'rules[0]', count: total, sentence: '' },
  ],
})

/** Answers that come when the test says so, in whatever order. */
function answers() {
  const asked: { give: (counts: RuleCounts) => void; refuse: (error: unknown) => void; signal: AbortSignal }[] = []
  const count: Count = (_rule, _language, signal) =>
    new Promise((give, refuse) => {
      asked.push({ give, refuse, signal })
    })
  return { asked, count }
}

let live: LiveCounts
let show: (tree: Group, ready?: boolean) => void

function Probe({ first, count }: { first: Group; count: Count }) {
  const [state, setState] = useState({ tree: first, ready: true })
  show = (tree, ready = true) => setState({ tree, ready })
  live = useLiveCounts(state.tree, state.ready, count)
  return null
}

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => vi.useRealTimers())

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

describe('live counts', () => {
  it('asks once after the last change', async () => {
    const { asked, count } = answers()
    await renderInConsole(<Probe first={treeOf(1)} count={count} />)
    await wait(DEBOUNCE_MS - 200)
    act(() => show(treeOf(2)))
    await wait(DEBOUNCE_MS - 200)
    expect(asked).toHaveLength(0)
    await wait(250)
    expect(asked).toHaveLength(1)
    expect(live.isCounting).toBe(true)
  })

  it('drops an older answer that comes later, and keeps the old number meanwhile', async () => {
    const { asked, count } = answers()
    await renderInConsole(<Probe first={treeOf(1)} count={count} />)
    await wait(DEBOUNCE_MS + 10)
    await act(async () => asked[0]?.give(answer(40)))
    expect([live.total, live.isCurrent]).toEqual([40, true])

    act(() => show(treeOf(2)))
    await wait(DEBOUNCE_MS + 10)
    act(() => show(treeOf(3)))
    await wait(DEBOUNCE_MS + 10)
    expect([live.total, live.isCurrent, live.isCounting]).toEqual([40, false, true])
    await act(async () => asked[2]?.give(answer(30)))
    await act(async () => asked[1]?.give(answer(99)))

    expect(asked[1]?.signal.aborted).toBe(true)
    expect([live.total, live.change, live.isCurrent]).toEqual([30, -10, true])
  })

  it('puts a refusal at its condition and keeps the number', async () => {
    const { asked, count } = answers()
    const tree = treeOf(1)
    await renderInConsole(<Probe first={tree} count={count} />)
    await wait(DEBOUNCE_MS + 10)
    const problems = [{ path: 'rules[0].value', code: 'wrong_value', message: '' }]
    await act(async () => asked[0]?.refuse(new Refusal(422, 'segment_rule_refused', '', { problems })))

    const rule = nodesOf(tree)[1]?.item.id ?? ''
    expect(live.problems.get(rule)).toEqual([{ code: 'wrong_value', part: 'value' }])
    expect(live.isCurrent).toBe(false)
  })

  it('waits while something is unfinished', async () => {
    const { asked, count } = answers()
    await renderInConsole(<Probe first={treeOf(1)} count={count} />)
    act(() => show(treeOf(2), false))
    await wait(DEBOUNCE_MS * 2)
    expect(asked).toHaveLength(0)
  })
})
