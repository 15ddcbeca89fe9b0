import type { Work } from '../api'

export const WORK_KINDS = [
  'consumer_failing',
  'consumer_lagging',
  'hold_uncovered',
  'identity_refused',
  'identity_set_aside',
  'import_failed',
  'import_rejected',
  'lake_failing',
  'message_overdue',
  'message_unknown',
  'quarantine',
  'source_silent',
] as const

export type WorkKind = (typeof WORK_KINDS)[number]

export function kindOf(work: Work): WorkKind | null {
  return WORK_KINDS.find((kind) => kind === work.kind) ?? null
}

/** The filtered list that clears it. All addresses of other areas stand here and nowhere else. */
export function pathOf(work: Work): string {
  const query = (values: Record<string, string | null>) => {
    const given = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]))
    return given.length ? `?${new URLSearchParams(given)}` : ''
  }
  const campaign = work.subject ? `/campaigns/${encodeURIComponent(work.subject)}` : '/campaigns'
  const paths: Record<WorkKind, string> = {
    consumer_failing: '/events',
    consumer_lagging: '/events',
    hold_uncovered: '/stock',
    identity_refused: '/customers',
    identity_set_aside: '/customers',
    import_failed: `/imports${query({ status: 'failed' })}`,
    import_rejected: `/imports${query({ status: 'done' })}`,
    lake_failing: '/events',
    message_overdue: campaign,
    message_unknown: `${campaign}${query({ outcome: 'unknown' })}`,
    quarantine: `/events/quarantine${query({ reason: work.reason })}`,
    source_silent: '/events',
  }
  const kind = kindOf(work)
  return kind ? paths[kind] : '/'
}
