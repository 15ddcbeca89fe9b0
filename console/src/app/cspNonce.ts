/**
 * The nonce of this page's Content-Security-Policy. The build leaves `<meta property="csp-nonce" nonce="…">` in
 * index.html, the server fills it in, and browsers hide it from the attribute but not from the property.
 */
export function cspNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined
}
