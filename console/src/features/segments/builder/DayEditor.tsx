import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useSession } from '@/shared/session'
import { dayOf, momentOfDay } from './zonedDay'

export interface DayEditorProps {
  value: unknown
  label: string
  isBad: boolean
  onChange: (value: unknown) => void
}

/** A day on the trade's clock, held as the moment at which it begins. */
export default function DayEditor({ value, label, isBad, onChange }: DayEditorProps) {
  const zone = useSession().deployment.timeZone
  return (
    <DatePicker
      aria-label={label}
      allowClear={false}
      value={typeof value === 'string' ? dayjs(dayOf(value, zone)) : null}
      {...(isBad ? { status: 'error' as const } : {})}
      onChange={(day) => onChange(day ? momentOfDay(day.format('YYYY-MM-DD'), zone) : undefined)}
    />
  )
}
