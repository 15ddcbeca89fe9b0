import { cspNonce } from './cspNonce'

/**
 * Gives the page's nonce to every style element our own code makes. antd takes the nonce from its provider, but two of
 * its parts (the measure of a scroll bar, the lock of the page beneath a dialog) write a style element without it.
 * Whoever can run this code could write any style anyway, so the policy loses nothing.
 */
export function lendStyleNonce(): void {
  const nonce = cspNonce()
  if (!nonce) return
  const create = Document.prototype.createElement
  Document.prototype.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
    const element = create.call(this, name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  } as typeof create
}
