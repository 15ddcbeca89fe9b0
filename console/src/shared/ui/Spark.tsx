import styles from './Kpi.module.css'

export interface SparkProps {
  values: readonly number[]
  /** The period before, dashed. */
  before?: readonly number[] | undefined
  label: string
}

const WIDTH = 64
const HEIGHT = 24
const INSET = 3

function pathOf(values: readonly number[], low: number, high: number): string {
  const step = (WIDTH - 2 * INSET) / Math.max(1, values.length - 1)
  const span = high - low || 1
  return values
    .map((value, place) => {
      const y = HEIGHT - INSET - ((value - low) / span) * (HEIGHT - 2 * INSET)
      return `${place ? 'L' : 'M'}${(INSET + place * step).toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')
}

/** The course of a figure beside it; too small for a chart, so it is drawn by hand. */
export function Spark({ values, before, label }: SparkProps) {
  if (values.length < 2) return null
  const all = before ? [...values, ...before] : values
  const low = Math.min(...all)
  const high = Math.max(...all)
  const line = pathOf(values, low, high)
  const [x, y] = line.slice(line.lastIndexOf('L') + 1).split(' ')
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {before && before.length > 1 && <path className={styles.before} d={pathOf(before, low, high)} />}
      <path d={line} />
      <circle cx={x} cy={y} r="2.2" />
    </svg>
  )
}
