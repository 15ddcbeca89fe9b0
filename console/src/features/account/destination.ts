/** Where to go after signing in: an address of this console and of nobody else's. */
export function destination(next: string | null): string {
  if (!next?.startsWith('/') || /^\/[/\\]/.test(next) || next.startsWith('/sign-in')) return '/'
  return next
}
