import { Tooltip } from 'antd'
import type { Moment } from '../format/moment'
import { useFormat } from '../format/useFormat'
import { machineTime } from './machineTime'

/** How long ago, below a day; the exact moment is in the tooltip. */
export function RelativeTime({ at }: { at: Moment }) {
  const format = useFormat()
  return (
    <Tooltip title={format.dateTime(at)}>
      <time className="ms-digits" dateTime={machineTime(at)}>
        {format.relative(at)}
      </time>
    </Tooltip>
  )
}
