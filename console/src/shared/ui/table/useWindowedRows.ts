import { type RefObject, useEffect, useState } from 'react'

const DRAWN_AT_ONCE = 200
const ROW_HEIGHT = 40
const SPARE = 20

export interface WindowedRows {
  first: number
  /** One past the last. */
  end: number
  above: number
  below: number
}

/** Which rows of a long list lie in the window, given where the body begins and how high a row is. */
export function windowOf(count: number, bodyTop: number, viewHeight: number, rowHeight: number): WindowedRows {
  const first = Math.max(0, Math.floor(-bodyTop / rowHeight) - SPARE)
  const end = Math.min(count, Math.ceil((viewHeight - bodyTop) / rowHeight) + SPARE)
  const from = Math.min(first, Math.max(0, count - 1))
  const to = Math.max(from, end)
  return { first: from, end: to, above: from * rowHeight, below: (count - to) * rowHeight }
}

/** Draws only the rows near the window once there are more than two hundred; the rest is two empty stretches. */
export function useWindowedRows(count: number, body: RefObject<HTMLTableSectionElement | null>): WindowedRows {
  const isLong = count > DRAWN_AT_ONCE
  const [rows, setRows] = useState(() => windowOf(count, 0, 900, ROW_HEIGHT))
  useEffect(() => {
    if (!isLong) return
    let frame = 0
    const look = () => {
      const element = body.current
      if (!element) return
      const height = element.querySelector<HTMLElement>('tr[data-place]')?.offsetHeight || ROW_HEIGHT
      const next = windowOf(count, element.getBoundingClientRect().top, window.innerHeight, height)
      setRows((present) => (present.first === next.first && present.end === next.end ? present : next))
    }
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', follow, { passive: true })
    window.addEventListener('resize', follow)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', follow)
      window.removeEventListener('resize', follow)
    }
  }, [count, isLong, body])
  return isLong ? rows : { first: 0, end: count, above: 0, below: 0 }
}
