import { QueryClient } from '@tanstack/react-query'
import { asRefusal } from './refusal'

const TIMES = 2

/** A refusal is an answer and is not asked for again; a passing fault is, twice, a little later each time. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < TIMES && asRefusal(error).isPassing,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  })
}
