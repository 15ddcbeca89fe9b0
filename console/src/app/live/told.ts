import type { TFunction } from 'i18next'
import { api } from '@/shared/api/api'
import type { Notification } from '@/shared/notification'
import { campaignPath, importPath } from '@/shared/paths'
import type { Task } from '@/shared/task'
import type { Told } from './useLiveWork'

type Words = TFunction<'shell'>

const SHOWN_AFTER_END_MS = 60_000
const KINDS = ['import', 'dry_run', 'campaign', 'lake'] as const
const MOST = 20

function kindOf(told: Told): (typeof KINDS)[number] | null {
  return KINDS.find((kind) => kind === told.kind) ?? null
}

function pathOf(told: Told): string | undefined {
  if (told.kind === 'import' || told.kind === 'dry_run') return importPath(told.reference)
  if (told.kind === 'campaign') return campaignPath(told.reference)
  return undefined
}

function cancelOf(told: Told): (() => void) | undefined {
  if (!told.can_be_cancelled || pathOf(told) === undefined) return undefined
  return () =>
    void api
      .POST('/api/imports/{import_id}/cancel', { params: { path: { import_id: told.reference } } })
      // It may have ended in the meantime; the next message says so.
      .catch(() => {})
}

/** What runs, and what ended a moment ago. Speed and rest are told from what is done since it began. */
export function tasksOf(told: readonly Told[], t: Words, now: number): readonly Task[] {
  return told
    .filter((each) => each.state === 'running' || endedAt(each) > now - SHOWN_AFTER_END_MS)
    .flatMap((each): Task[] => {
      const kind = kindOf(each)
      if (!kind || kind === 'lake') return []
      const seconds = each.started_at ? (now - Date.parse(each.started_at)) / 1000 : 0
      const perSecond = each.state === 'running' && each.done > 0 && seconds > 0 ? each.done / seconds : null
      const path = pathOf(each)
      const cancel = cancelOf(each)
      return [
        {
          id: each.id,
          title: t(`work.running.${kind}`, { name: each.name }),
          state: each.state as Task['state'],
          done: each.done,
          total: each.total,
          perSecond: perSecond === null ? null : Math.max(1, Math.round(perSecond)),
          secondsLeft: perSecond && each.total !== null ? Math.max(0, (each.total - each.done) / perSecond) : null,
          ...(path ? { resultPath: path } : {}),
          ...(cancel ? { cancel } : {}),
        },
      ]
    })
}

/** Finished work, newest first. What others ran is told too, but only what one may see arrives here at all. */
export function notificationsOf(
  told: readonly Told[],
  t: Words,
  readUntil: string,
  write: (count: number) => string = String,
): readonly Notification[] {
  return told
    .filter((each) => each.state !== 'running' && each.ended_at)
    .flatMap((each): Notification[] => {
      const kind = kindOf(each)
      if (!kind) return []
      const path = pathOf(each)
      const rejected = Number(each.details.rejected ?? 0)
      return [
        {
          id: `${each.id}:${each.state}`,
          title: t(`work.${each.state === 'done' ? 'done' : 'failed'}.${kind}`, { name: each.name }),
          ...(rejected > 0 ? { text: t('work.rejected', { count: rejected, shown: write(rejected) }) } : {}),
          at: each.ended_at ?? '',
          ...(path ? { path } : {}),
          isRead: (each.ended_at ?? '') <= readUntil,
        },
      ]
    })
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, MOST)
}

const endedAt = (told: Told) => (told.ended_at ? Date.parse(told.ended_at) : 0)
