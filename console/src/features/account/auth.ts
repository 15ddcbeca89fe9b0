import { csrfToken } from '@/shared/api/api'
import { Refusal, refusalFrom } from '@/shared/api/refusal'

// The addresses under /api/auth are django-allauth's and have its shapes, not those of our own API's description.

export type FactorKind = 'totp' | 'webauthn' | 'recovery_codes'

interface Flow {
  id: string
  is_pending?: boolean
  types?: FactorKind[]
}

interface Answer<Data> {
  status: number
  data?: Data & { flows?: Flow[] }
  meta?: Record<string, unknown>
  errors?: { code: string; message: string; param?: string }[]
}

/** Where somebody stands on the way in. */
export type SignInState = { state: 'in' } | { state: 'out' } | { state: 'second-factor'; kinds: readonly FactorKind[] }

/** Before something that matters is changed, the person has to prove again who they are. */
export class NotSureOfYou extends Error {
  override readonly name = 'NotSureOfYou'
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

async function send<Data>(method: Method, address: string, body?: unknown): Promise<Answer<Data>> {
  const response = await fetch(`/api/auth/${address}`, {
    method,
    credentials: 'same-origin',
    headers: {
      'Accept-Language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(method === 'GET' ? {} : { 'X-CSRFToken': csrfToken() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null
  if (answer === null || !('status' in answer)) throw refusalFrom(response.status, answer)
  const problem = answer.errors?.[0]
  if (problem) throw new Refusal(answer.status, problem.code, problem.message, { field: problem.param })
  return answer
}

function standing(answer: Answer<unknown>): SignInState {
  if (answer.meta?.is_authenticated === true) return { state: 'in' }
  const pending = answer.data?.flows?.find((flow) => flow.is_pending && flow.id === 'mfa_authenticate')
  return pending ? { state: 'second-factor', kinds: pending.types ?? [] } : { state: 'out' }
}

/** Something only the person themselves may do: asks them to prove it where that was too long ago. */
async function asMyself<Data>(method: Method, address: string, body?: unknown): Promise<Answer<Data>> {
  const answer = await send<Data>(method, address, body)
  if (answer.status === 401 && answer.meta?.is_authenticated === true) throw new NotSureOfYou()
  if (answer.status === 401) throw new Refusal(401, 'not_signed_in', '')
  return answer
}

export const lookWhereIStand = async () => standing(await send('GET', 'session'))

export const signIn = async (email: string, password: string) =>
  standing(await send('POST', 'login', { email, password }))

export const sendCode = async (code: string) => standing(await send('POST', 'second-factor', { code }))

/** Gives a half-done way in up, to begin with another account. */
export const startOver = async () => standing(await send('DELETE', 'session'))

export type PasskeyUse = 'passkey/login' | 'passkey/second-factor' | 'passkey/again'

export async function passkeyRequest(use: PasskeyUse): Promise<unknown> {
  const answer = await send<{ request_options: { publicKey: unknown } }>('GET', use)
  return answer.data?.request_options.publicKey
}

export const sendPasskey = async (use: PasskeyUse, credential: unknown) =>
  standing(await send('POST', use, { credential }))

export const proveByPassword = (password: string) => send('POST', 'reauthenticate', { password })

export const proveByCode = (code: string) => send('POST', 'second-factor/again', { code })

export const changePassword = (present: string, next: string) =>
  asMyself('POST', 'password', { current_password: present, new_password: next })

export interface Authenticator {
  type: FactorKind
  created_at: number
  last_used_at: number | null
  id?: number
  name?: string
  is_passwordless?: boolean
  total_code_count?: number
  unused_code_count?: number
  unused_codes?: string[]
}

export const listAuthenticators = async () =>
  (await asMyself<Authenticator[]>('GET', 'authenticators')).data as Authenticator[]

export interface NewApp {
  secret: string
  url: string
}

export async function beginApp(): Promise<NewApp> {
  const { meta } = await asMyself('GET', 'authenticators/app')
  return { secret: String(meta?.secret ?? ''), url: String(meta?.totp_url ?? '') }
}

export const finishApp = (code: string) => asMyself('POST', 'authenticators/app', { code })

export const removeApp = () => asMyself('DELETE', 'authenticators/app')

export const showRecoveryCodes = async () =>
  (await asMyself<Authenticator>('GET', 'authenticators/recovery-codes')).data as Authenticator

export const renewRecoveryCodes = async () =>
  (await asMyself<Authenticator>('POST', 'authenticators/recovery-codes')).data as Authenticator

export async function beginPasskey(): Promise<unknown> {
  const answer = await asMyself<{ creation_options: { publicKey: unknown } }>(
    'GET',
    'authenticators/passkeys?passwordless',
  )
  return answer.data?.creation_options.publicKey
}

export const finishPasskey = (name: string, credential: unknown) =>
  asMyself('POST', 'authenticators/passkeys', { name, credential, passwordless: true })

export const removePasskey = (id: number) => asMyself('DELETE', 'authenticators/passkeys', { authenticators: [id] })

export interface BrowserSession {
  id: number
  user_agent: string
  ip: string
  created_at: number
  last_seen_at: number
  is_current: boolean
}

export const listSessions = async () => (await asMyself<BrowserSession[]>('GET', 'sessions')).data as BrowserSession[]

export const endSessions = (ids: readonly number[]) => asMyself('DELETE', 'sessions', { sessions: ids })
