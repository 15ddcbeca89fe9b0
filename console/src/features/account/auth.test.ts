import { afterEach, expect, it, vi } from 'vitest'
import { asRefusal } from '@/shared/api/refusal'
import { changePassword, finishApp, lookWhereIStand, NotSureOfYou, sendCode, signIn } from './auth'

function answers(status: number, body: unknown) {
  const ask = vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })))
  vi.stubGlobal('fetch', ask)
  return ask
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const OUT = { status: 401, data: { flows: [{ id: 'login' }] }, meta: { is_authenticated: false } }
const HALF_WAY = {
  status: 401,
  data: { flows: [{ id: 'login' }, { id: 'mfa_authenticate', is_pending: true, types: ['totp', 'recovery_codes'] }] },
  meta: { is_authenticated: false },
}

it('knows who is out, in, and half-way', async () => {
  answers(401, OUT)
  expect(await lookWhereIStand()).toEqual({ state: 'out' })
  answers(401, HALF_WAY)
  expect(await signIn('a@b.example', 'x')).toEqual({ state: 'second-factor', kinds: ['totp', 'recovery_codes'] })
  answers(200, { status: 200, data: {}, meta: { is_authenticated: true } })
  expect(await sendCode('123456')).toEqual({ state: 'in' })
})

it('passes on a refusal of ours as it is', async () => {
  answers(429, { code: 'too_many_attempts', message: 'Later.', details: { retry_after_seconds: 60 } })
  const refused = await signIn('a@b.example', 'x').catch(asRefusal)
  expect(refused).toMatchObject({ status: 429, code: 'too_many_attempts', details: { retry_after_seconds: 60 } })
})

it('names the field of what a form refused', async () => {
  answers(400, { status: 400, errors: [{ code: 'password_too_common', message: '…', param: 'new_password' }] })
  const refused = await changePassword('x', 'y').catch(asRefusal)
  expect(refused).toMatchObject({ code: 'password_too_common', details: { field: 'new_password' } })
})

it('tells the wish for a new proof from being signed out', async () => {
  answers(401, { status: 401, data: { flows: [{ id: 'reauthenticate' }] }, meta: { is_authenticated: true } })
  await expect(finishApp('123456')).rejects.toBeInstanceOf(NotSureOfYou)
  answers(401, OUT)
  await expect(finishApp('123456')).rejects.toMatchObject({ code: 'not_signed_in' })
})

it('sends the proof of where a write comes from', async () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the server would have set
  document.cookie = 'csrftoken=abc'
  const ask = answers(401, OUT)
  await signIn('a@b.example', 'x')
  expect(ask.mock.calls[0]?.[1]?.headers).toMatchObject({ 'X-CSRFToken': 'abc' })
})
