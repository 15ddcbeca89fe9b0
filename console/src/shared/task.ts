import { createContext } from 'react'

/** A piece of long work, as the chip in the top bar shows it. It outlives the page it was started from. */
export interface Task {
  id: string
  title: string
  state: 'running' | 'done' | 'failed'
  done: number
  /** Unknown while it is still being counted. */
  total: number | null
  perSecond: number | null
  secondsLeft: number | null
  resultPath?: string
  cancel?: () => void
}

export const TasksContext = createContext<readonly Task[]>([])
