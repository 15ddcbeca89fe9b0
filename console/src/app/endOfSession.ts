import type { QueryClient } from '@tanstack/react-query'
import { asRefusal } from '@/shared/api/refusal'
import { SESSION_KEY } from './session'

/** When any answer says that nobody is signed in any more, the session is asked for again and the gate closes. */
export function watchForItsEnd(client: QueryClient): void {
  const look = (error: unknown) => {
    if (asRefusal(error).code === 'not_signed_in') void client.invalidateQueries({ queryKey: SESSION_KEY })
  }
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return
    if (event.query.queryKey[0] !== SESSION_KEY[0]) look(event.action.error)
  })
  client.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') look(event.action.error)
  })
}
