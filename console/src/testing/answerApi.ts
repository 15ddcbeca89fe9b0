import { vi } from 'vitest'
import { api } from '@/shared/api/api'
import type { Refusal } from '@/shared/api/refusal'

export interface Asked {
  method: 'GET' | 'POST'
  path: string
  query: Record<string, unknown>
  body: unknown
}

/** Stands in for the server: answers every request of the page, and keeps what was asked. A refusal is thrown. */
export function answerApi(answer: (asked: Asked) => object | Refusal): Asked[] {
  const all: Asked[] = []
  for (const method of ['GET', 'POST'] as const) {
    const stand = async (path: string, init?: { params?: { query?: object }; body?: unknown }) => {
      const asked = { method, path, query: { ...init?.params?.query }, body: init?.body }
      all.push(asked)
      const given = answer(asked)
      if (given instanceof Error) throw given
      return { data: given }
    }
    vi.spyOn(api, method).mockImplementation(stand as never)
  }
  return all
}
