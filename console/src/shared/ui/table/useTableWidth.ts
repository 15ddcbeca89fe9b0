import { useEffect, useRef, useState } from 'react'

/** Whether the frame is too narrow for the table's columns. */
export function useTableWidth(needed: number) {
  const frame = useRef<HTMLDivElement>(null)
  const [isNarrow, setNarrow] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setNarrow(element.clientWidth > 0 && element.clientWidth < needed)
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [needed])
  return { frame, isNarrow }
}
