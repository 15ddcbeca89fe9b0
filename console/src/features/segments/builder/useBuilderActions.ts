import { useMemo } from 'react'
import { add, insert, move, type RuleGroupType, remove, update } from 'react-querybuilder'
import { type Fields, newRule } from '../fields'
import { type Condition, copyOf, type Group, isGroup, itemAt, newId, type Path } from '../rule'
import type { Builder, Move } from './BuilderContext'

type Actions = Pick<
  Builder,
  'setRule' | 'setGroup' | 'addRule' | 'addGroup' | 'remove' | 'duplicate' | 'ungroup' | 'wrap' | 'moves' | 'move'
>

// The library's tree functions are typed for its own, wider shapes; ours is one of them.
const grown = (tree: unknown) => tree as Group
const given = (tree: Group) => tree as RuleGroupType
const at = (path: Path) => [...path]

export const parentOf = (path: Path): Path => path.slice(0, -1)
const placeOf = (path: Path) => path[path.length - 1] ?? 0

/** Where a group or condition may go from where it stands: the menu's twin of dragging. */
export function movesOf(tree: Group, path: Path): readonly Move[] {
  if (path.length === 0) return []
  const parent = itemAt(tree, parentOf(path))
  if (!parent || !isGroup(parent)) return []
  const place = placeOf(path)
  const found: Move[] = []
  if (place > 0) found.push({ key: 'up', to: [...parentOf(path), place - 1] })
  // Positions are those before the thing is taken out: one below the next is two further.
  if (place < parent.rules.length - 1) found.push({ key: 'down', to: [...parentOf(path), place + 2] })
  if (path.length > 1) found.push({ key: 'out', to: parentOf(path) })
  parent.rules.forEach((sibling, other) => {
    if (other !== place && isGroup(sibling)) {
      found.push({ key: 'into', to: [...parentOf(path), other, sibling.rules.length], place: other + 1 })
    }
  })
  return found
}

export function moved(tree: Group, from: Path, to: Path): Group {
  return grown(move(given(tree), at(from), at(to)))
}

export function useBuilderActions(
  tree: Group,
  fields: Fields,
  change: (tree: Group, key?: string | null) => void,
): Actions {
  return useMemo(
    () => ({
      setRule: (path, rule, key) => change(replaced(tree, path, rule), key ?? null),
      setGroup: (path, part) =>
        change(
          Object.entries(part).reduce(
            (present, [name, value]) => grown(update(given(present), name as 'combinator', value, at(path))),
            tree,
          ),
        ),
      addRule: (path, code) => {
        const field = fields.find(code)
        if (field) change(grown(add(given(tree), { ...newRule(field), id: newId() } as never, at(path))))
      },
      addGroup: (path) =>
        change(grown(add(given(tree), { id: newId(), combinator: 'or', not: false, rules: [] } as never, at(path)))),
      remove: (path) => change(grown(remove(given(tree), at(path)))),
      duplicate: (path) => {
        const item = itemAt(tree, path)
        if (!item) return
        const below = [...parentOf(path), placeOf(path) + 1]
        change(grown(insert(given(tree), copyOf(item) as never, below)))
      },
      ungroup: (path) => {
        const group = itemAt(tree, path)
        if (!group || !isGroup(group) || path.length === 0) return
        const without = grown(remove(given(tree), at(path)))
        change(
          group.rules.reduce<Group>(
            (present, item, offset) =>
              grown(insert(given(present), item as never, [...parentOf(path), placeOf(path) + offset])),
            without,
          ),
        )
      },
      wrap: (path) => {
        const item = itemAt(tree, path)
        if (item && path.length > 0) {
          change(replaced(tree, path, { id: newId(), combinator: 'and', not: false, rules: [item] }))
        }
      },
      moves: (path) => movesOf(tree, path),
      move: (from, to) => change(moved(tree, from, to)),
    }),
    [tree, fields, change],
  )
}

function replaced(tree: Group, path: Path, item: Condition | Group): Group {
  return grown(insert(given(tree), item as never, at(path), { replace: true }))
}
