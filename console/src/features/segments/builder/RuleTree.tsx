import { useMemo } from 'react'
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder'
import type { Fields } from '../fields'
import type { Group } from '../rule'
import { type Builder, BuilderContext } from './BuilderContext'
import { ConditionRow } from './ConditionRow'
import { GroupCard } from './GroupCard'
import { useBuilderActions } from './useBuilderActions'
import type { LiveCounts } from './useLiveCounts'

const CONTROLS = { ruleGroup: GroupCard, rule: ConditionRow }

export interface RuleTreeProps {
  tree: Group
  fields: Fields
  live: LiveCounts
  onChange: (tree: Group, key?: string | null) => void
}

/** The tree under construction. The library holds and walks it; how everything looks and is said is ours. */
export function RuleTree({ tree, fields, live, onChange }: RuleTreeProps) {
  const actions = useBuilderActions(tree, fields, onChange)
  const builder = useMemo(
    (): Builder => ({
      ...actions,
      tree,
      fields,
      results: live.byId,
      problems: live.problems,
      isOld: !live.isCurrent,
      everyone: live.everyone,
    }),
    [actions, tree, fields, live],
  )
  return (
    <BuilderContext value={builder}>
      <QueryBuilder query={tree as RuleGroupType} controlElements={CONTROLS} />
    </BuilderContext>
  )
}
