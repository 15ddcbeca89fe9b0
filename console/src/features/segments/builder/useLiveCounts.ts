import { useCallback, useEffect, useRef, useState } from 'react'
import { asRefusal, type Refusal } from '@/shared/api/refusal'
import { countRule, type RuleCounts, useLanguage } from '../api'
import { type ApiProblem, apiPath, type Group, nodesOf, type Problem, problemsById, toApi } from '../rule'

export const DEBOUNCE_MS = 400

export interface NodeResult {
  count: number
  sentence: string
}

export interface LiveCounts {
  /** The last answer there was; old while `isCounting`. */
  total: number | null
  everyone: number | null
  sentence: string | null
  seconds: number | null
  /** Against the answer before it. */
  change: number | null
  byId: ReadonlyMap<string, NodeResult>
  problems: ReadonlyMap<string, readonly Problem[]>
  /** Why the rule could not be counted, where it is not the rule's own fault. */
  refusal: Refusal | null
  isCounting: boolean
  /** The answer is of the tree as it stands. */
  isCurrent: boolean
  /** Asks once more for the same tree. */
  retry: () => void
}

const NOTHING: Omit<LiveCounts, 'retry'> = {
  total: null,
  everyone: null,
  sentence: null,
  seconds: null,
  change: null,
  byId: new Map(),
  problems: new Map(),
  refusal: null,
  isCounting: false,
  isCurrent: false,
}

export type Count = (
  rule: ReturnType<typeof toApi>,
  language: 'en' | 'zh-CN',
  signal: AbortSignal,
) => Promise<RuleCounts>

/**
 * Counts the tree 400 ms after it last changed. Only the answer to the latest tree is taken: an older one that comes
 * later is dropped. While counting, the old answer stays, marked as old.
 *
 * @param ready whether everything is filled in; an unfinished tree waits
 */
export function useLiveCounts(tree: Group, ready: boolean, count: Count = countRule): LiveCounts {
  const language = useLanguage()
  const [live, setLive] = useState(NOTHING)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef('')
  const rule = toApi(tree)
  const text = JSON.stringify([rule, language])
  const latest = useRef(tree)
  latest.current = tree

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same tree
  useEffect(() => {
    if (!ready) {
      asked.current = ''
      setLive((before) => ({ ...before, isCounting: false, isCurrent: false, problems: new Map(), refusal: null }))
      return
    }
    asked.current = text
    const abort = new AbortController()
    setLive((before) => ({ ...before, isCounting: true, isCurrent: false }))
    const timer = setTimeout(() => {
      const of = latest.current
      count(JSON.parse(text)[0] as ReturnType<typeof toApi>, language, abort.signal).then(
        (answer) => {
          if (asked.current === text && !abort.signal.aborted) setLive((before) => taken(before, of, answer))
        },
        (error: unknown) => {
          if (asked.current === text && !abort.signal.aborted) setLive((before) => refused(before, of, error))
        },
      )
    }, DEBOUNCE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, ready, language, count, attempt])

  return { ...live, retry: useCallback(() => setAttempt((before) => before + 1), []) }
}

type Live = Omit<LiveCounts, 'retry'>

function taken(before: Live, tree: Group, answer: RuleCounts): Live {
  const idOf = new Map(nodesOf(tree).map(({ item, path }) => [apiPath(path), item.id]))
  const byId = new Map<string, NodeResult>()
  for (const { path, count, sentence } of answer.nodes) {
    const id = idOf.get(path)
    if (id) byId.set(id, { count, sentence })
  }
  return {
    total: answer.total,
    everyone: answer.everyone,
    sentence: answer.sentence,
    seconds: answer.seconds,
    change: before.total === null ? null : answer.total - before.total,
    byId,
    problems: new Map(),
    refusal: null,
    isCounting: false,
    isCurrent: true,
  }
}

function refused(before: Live, tree: Group, error: unknown): Live {
  const refusal = asRefusal(error)
  const problems = refusal.code === 'segment_rule_refused' ? (refusal.details.problems as ApiProblem[]) : null
  return {
    ...before,
    isCounting: false,
    isCurrent: false,
    problems: problems ? problemsById(tree, problems) : new Map(),
    refusal: problems ? null : refusal,
  }
}
