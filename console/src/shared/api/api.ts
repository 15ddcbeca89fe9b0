import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '@/client/schema'
import { refusalFrom } from './refusal'

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

function cookie(name: string): string | undefined {
  return document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** What a write sends back to prove that it comes from a page of ours. */
export const csrfToken = (): string => cookie('csrftoken') ?? ''

/** Every write carries a key of its own, so that a repeated one happens once; errors come out as refusals. */
const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang)
    if (!WRITES.has(request.method)) return request
    if (!request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID())
    const token = csrfToken()
    if (token) request.headers.set('X-CSRFToken', token)
    return request
  },
  async onResponse({ response }) {
    if (response.ok) return response
    const body: unknown = await response.json().catch(() => null)
    throw refusalFrom(response.status, body)
  },
}

/**
 * The API with the types of its own description: `api.GET('/api/governance/me')`.
 * A refused request rejects with a `Refusal`, so `data` is always there afterwards.
 */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' })
api.use(manners)

/** Takes the body out of an answer. */
export async function bodyOf<Body>(answer: Promise<{ data?: Body }>): Promise<Body> {
  return (await answer).data as Body
}
