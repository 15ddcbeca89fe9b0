import { useQuery } from '@tanstack/react-query'
import { api, bodyOf } from './api'

const MOST = 500

/** The places a person may see, for the filters of several areas: the first 500 by code. */
export function useLocations(): readonly { code: string; name: string }[] {
  const query = useQuery({
    queryKey: ['locations'],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/inventory/locations', { params: { query: { limit: MOST } } }))).items,
    staleTime: 300_000,
  })
  return query.data ?? []
}
