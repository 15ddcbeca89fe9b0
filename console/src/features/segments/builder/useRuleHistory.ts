import { useCallback, useReducer } from 'react'
import type { Group } from '../rule'

const KEPT = 100
/** Changes of one thing in quick succession, such as typing, are one step back. */
const ONE_STEP_MS = 1_000

interface History {
  past: readonly Group[]
  present: Group
  future: readonly Group[]
  lastKey: string | null
  lastAt: number
}

type Step =
  | { kind: 'change'; tree: Group; key: string | null; at: number }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'reset'; tree: Group }

export function startHistory(tree: Group): History {
  return { past: [], present: tree, future: [], lastKey: null, lastAt: 0 }
}

export function historyAfter(history: History, step: Step): History {
  switch (step.kind) {
    case 'change': {
      if (step.tree === history.present) return history
      const joins = step.key !== null && step.key === history.lastKey && step.at - history.lastAt < ONE_STEP_MS
      return {
        past: joins ? history.past : [...history.past, history.present].slice(-KEPT),
        present: step.tree,
        future: [],
        lastKey: step.key,
        lastAt: step.at,
      }
    }
    case 'undo': {
      const before = history.past.at(-1)
      if (!before) return history
      return {
        past: history.past.slice(0, -1),
        present: before,
        future: [history.present, ...history.future],
        lastKey: null,
        lastAt: 0,
      }
    }
    case 'redo': {
      const [next, ...rest] = history.future
      if (!next) return history
      return { past: [...history.past, history.present], present: next, future: rest, lastKey: null, lastAt: 0 }
    }
    case 'reset':
      return startHistory(step.tree)
  }
}

export function useRuleHistory(initial: Group) {
  const [history, dispatch] = useReducer(historyAfter, initial, startHistory)
  return {
    tree: history.present,
    change: useCallback(
      (tree: Group, key: string | null = null) => dispatch({ kind: 'change', tree, key, at: performance.now() }),
      [],
    ),
    reset: useCallback((tree: Group) => dispatch({ kind: 'reset', tree }), []),
    undo: useCallback(() => dispatch({ kind: 'undo' }), []),
    redo: useCallback(() => dispatch({ kind: 'redo' }), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  }
}
