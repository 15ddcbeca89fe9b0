import { createContext, useContext } from 'react'
import type { Fields } from '../fields'
import type { Condition, Group, Path, Problem } from '../rule'
import type { NodeResult } from './useLiveCounts'

/** What every group and condition of the tree under construction can see and do. */
export interface Builder {
  fields: Fields
  results: ReadonlyMap<string, NodeResult>
  problems: ReadonlyMap<string, readonly Problem[]>
  /** The counts are of an older tree. */
  isOld: boolean
  everyone: number | null
  /** Replaces a condition; quick changes under one key are one step of undo. */
  setRule: (path: Path, rule: Condition, key?: string) => void
  setGroup: (path: Path, part: Partial<Pick<Group, 'combinator' | 'not'>>) => void
  addRule: (path: Path, field: string) => void
  addGroup: (path: Path) => void
  remove: (path: Path) => void
  duplicate: (path: Path) => void
  /** The conditions of a group stand in its parent, the group is gone. */
  ungroup: (path: Path) => void
  /** A condition or group inside a group of its own. */
  wrap: (path: Path) => void
  moves: (path: Path) => readonly Move[]
  move: (from: Path, to: Path) => void
  tree: Group
}

export interface Move {
  key: 'up' | 'down' | 'out' | 'into'
  to: Path
  /** Which group it would go into, counted among its siblings from 1. */
  place?: number
}

export const BuilderContext = createContext<Builder | null>(null)

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (!builder) throw new Error('useBuilder needs the rule builder around it')
  return builder
}
