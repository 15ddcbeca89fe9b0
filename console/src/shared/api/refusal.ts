/** The API's one shape of every refusal and fault, and what we make of an answer that has no shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }

  /** Asking again may help: the network, a restart, two requests in each other's way. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502 || this.code === 'met_another'
  }

  get isForbidden(): boolean {
    return this.status === 403
  }

  /** The permission that was missing, where the server names it. */
  get permission(): string | undefined {
    return typeof this.details.permission === 'string' ? this.details.permission : undefined
  }
}

interface Shape {
  code: string
  message: string
  details?: Record<string, unknown>
}

function hasShape(body: unknown): body is Shape {
  return typeof body === 'object' && body !== null && 'code' in body && 'message' in body
}

export function refusalFrom(status: number, body: unknown): Refusal {
  if (hasShape(body)) return new Refusal(status, body.code, body.message, body.details ?? {})
  return new Refusal(status, status === 0 ? 'unreachable' : 'no_answer', '')
}

export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  // `fetch` throws a TypeError for everything that kept the request from being answered.
  if (error instanceof TypeError) return new Refusal(0, 'unreachable', error.message)
  return new Refusal(0, 'fault', error instanceof Error ? error.message : String(error))
}
