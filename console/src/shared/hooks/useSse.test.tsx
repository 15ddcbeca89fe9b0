import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useSse } from './useSse'

class FakeStream {
  static CLOSED = 2
  static last: FakeStream
  readyState = 1
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null
  private listeners = new Map<string, (event: { data: string }) => void>()

  constructor(readonly url: string) {
    FakeStream.last = this
  }
  addEventListener(name: string, listener: (event: { data: string }) => void) {
    this.listeners.set(name, listener)
  }
  close() {
    this.readyState = FakeStream.CLOSED
  }
  send(name: string, data: string) {
    this.listeners.get(name)?.({ data })
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', FakeStream)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('hears events while the stream lives, and survives one that cannot be read', () => {
  const onMessage = vi.fn()
  const { result } = renderHook(() => useSse({ url: '/live', events: ['count'], onMessage, poll: vi.fn() }))
  act(() => FakeStream.last.onopen?.())
  act(() => FakeStream.last.send('count', '{"n":'))
  act(() => FakeStream.last.send('count', '{"n": 4}'))

  expect(result.current).toBe('live')
  expect(onMessage.mock.calls).toEqual([[{ n: 4 }, 'count']])
})

it('polls after repeated failures and returns to the stream when it can', () => {
  const poll = vi.fn()
  const { result } = renderHook(() => useSse({ url: '/live', onMessage: vi.fn(), poll, pollSeconds: 5 }))
  act(() => {
    for (let failure = 0; failure < 3; failure += 1) FakeStream.last.onerror?.()
  })
  expect(result.current).toBe('polling')
  act(() => void vi.advanceTimersByTime(10_000))
  expect(poll).toHaveBeenCalledTimes(3)

  act(() => void vi.advanceTimersByTime(50_000))
  act(() => FakeStream.last.onopen?.())
  expect(result.current).toBe('live')
  const asked = poll.mock.calls.length
  act(() => void vi.advanceTimersByTime(20_000))
  expect(poll).toHaveBeenCalledTimes(asked)
})

it('is off without an address', () => {
  const { result } = renderHook(() => useSse({ url: null, onMessage: vi.fn(), poll: vi.fn() }))
  expect(result.current).toBe('off')
})
