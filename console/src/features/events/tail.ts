import type { LoggedEvent } from './api'

/** More than anybody reads; older ones are fetched again when asked for. */
export const KEPT = 500

/** Puts events together, newest first, each once. What flows in pushes the oldest out; what was asked for stays. */
export function joined(
  present: readonly LoggedEvent[],
  more: readonly LoggedEvent[],
  keepsAll = false,
): readonly LoggedEvent[] {
  const byId = new Map([...present, ...more].map((event) => [event.id, event]))
  if (byId.size === present.length) return present
  const all = [...byId.values()].sort((a, b) => b.xid - a.xid || b.position - a.position)
  return keepsAll ? all : all.slice(0, Math.max(KEPT, present.length))
}
