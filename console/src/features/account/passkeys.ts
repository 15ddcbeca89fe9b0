import { beginPasskey, finishPasskey, type PasskeyUse, passkeyRequest, sendPasskey } from './auth'

// The server speaks base64url and the browser bytes. Newer browsers convert by themselves; not all of ours are.

const bytes = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

interface Known {
  id: string
  type: 'public-key'
  transports?: AuthenticatorTransport[]
}

interface Given {
  challenge: string
  user?: { id: string; name: string; displayName: string }
  excludeCredentials?: Known[]
  allowCredentials?: Known[]
}

const known = (list: Known[] | undefined) => list?.map((each) => ({ ...each, id: bytes(each.id) }))

export function creationOptions(given: Given): PublicKeyCredentialCreationOptions {
  const user = given.user && { ...given.user, id: bytes(given.user.id) }
  return {
    ...given,
    user,
    challenge: bytes(given.challenge),
    excludeCredentials: known(given.excludeCredentials) ?? [],
  } as unknown as PublicKeyCredentialCreationOptions
}

export function requestOptions(given: Given): PublicKeyCredentialRequestOptions {
  return {
    ...given,
    challenge: bytes(given.challenge),
    allowCredentials: known(given.allowCredentials) ?? [],
  } as PublicKeyCredentialRequestOptions
}

function asJson(credential: PublicKeyCredential): unknown {
  const { response } = credential
  const common = {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
  }
  if (response instanceof AuthenticatorAttestationResponse) {
    return {
      ...common,
      response: {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        transports: response.getTransports?.() ?? [],
      },
    }
  }
  const assertion = response as AuthenticatorAssertionResponse
  return {
    ...common,
    response: {
      clientDataJSON: text(assertion.clientDataJSON),
      authenticatorData: text(assertion.authenticatorData),
      signature: text(assertion.signature),
      userHandle: assertion.userHandle && text(assertion.userHandle),
    },
  }
}

/** Passkeys are bound to a name: they do not exist on plain http (but for localhost) nor at an address of digits. */
export function canUsePasskeys(): boolean {
  return window.isSecureContext && 'PublicKeyCredential' in window && !/^[\d.]+$|^\[/.test(window.location.hostname)
}

/** The person closed the browser's dialog, or let it run out: that is an answer, not a fault. */
export class PasskeyDismissed extends Error {
  override readonly name = 'PasskeyDismissed'
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await ask()
    if (credential instanceof PublicKeyCredential) return credential
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
  throw new PasskeyDismissed()
}

export async function signByPasskey(use: PasskeyUse) {
  const publicKey = requestOptions((await passkeyRequest(use)) as Given)
  const credential = await asked(() => navigator.credentials.get({ publicKey }))
  return sendPasskey(use, asJson(credential))
}

export async function addPasskey(name: string) {
  const publicKey = creationOptions((await beginPasskey()) as Given)
  const credential = await asked(() => navigator.credentials.create({ publicKey }))
  return finishPasskey(name, asJson(credential))
}
