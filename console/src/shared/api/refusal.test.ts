import { describe, expect, it } from 'vitest'
import { asRefusal, Refusal, refusalFrom } from './refusal'

describe('refusals', () => {
  it('keeps the code, sentence and details of the API', () => {
    const refusal = refusalFrom(403, { code: 'not_allowed', message: 'This needs x.', details: { permission: 'x' } })
    expect(refusal).toMatchObject({ status: 403, code: 'not_allowed', isForbidden: true, permission: 'x' })
  })

  it('names an answer without shape, such as a proxy’s page', () => {
    expect(refusalFrom(502, null)).toMatchObject({ code: 'no_answer', isPassing: true })
  })

  it('knows what may pass by itself', () => {
    expect(asRefusal(new TypeError('failed to fetch')).isPassing).toBe(true)
    expect(new Refusal(409, 'met_another', '').isPassing).toBe(true)
    expect(new Refusal(409, 'out_of_stock', '').isPassing).toBe(false)
    expect(new Refusal(500, 'fault', '').isPassing).toBe(false)
  })
})
