import { type Moment, viewerZone, zoneMark } from '../format/moment'
import { useFormat } from '../format/useFormat'
import { useSession } from '../session'
import { machineTime } from './machineTime'

export interface DateTimeProps {
  at: Moment
  /** `table` 2026-11-20 18:32, `day` 2026-11-20, `prose` Fri 20 Nov, `time` 18:32 */
  form?: 'table' | 'day' | 'prose' | 'time'
}

/** A moment on the trade's clock. The page's head names the zone where the viewer's own clock differs. */
export function DateTime({ at, form = 'table' }: DateTimeProps) {
  const format = useFormat()
  const { timeZone } = useSession().deployment
  const text = { table: format.dateTime, day: format.date, prose: format.prose, time: format.time }[form](at)
  const hasTime = form === 'table' || form === 'time'
  const machine = machineTime(at)
  const zone = hasTime && machine ? zoneMark(at, timeZone, viewerZone()) : null
  return (
    <time
      className="ms-digits"
      dateTime={machine}
      style={{ whiteSpace: 'nowrap' }}
      title={zone ? `${text} ${zone}` : undefined}
    >
      {text}
    </time>
  )
}
