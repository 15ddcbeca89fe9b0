import { Tooltip } from 'antd'
import { type Scope, usePlaces } from '../api'
import { useWords } from './useWords'

/** Where something holds, in words; every name is in the tooltip where some are left out. */
export function ScopeWords({ scope }: { scope: Scope }) {
  const words = useWords()
  const places = usePlaces().data
  const whole = (['brands', 'locations', 'channels'] as const)
    .flatMap((dimension) => scope[dimension]?.map((code) => words.place(dimension, code, places)) ?? [])
    .join(' · ')
  return (
    <Tooltip title={whole.length > 30 ? whole : ''}>
      <span>{words.scope(scope, places)}</span>
    </Tooltip>
  )
}
