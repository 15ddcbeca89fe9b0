import type { Channel } from '../channel'
import { ChannelMark } from './ChannelMark'
import styles from './Chart.module.css'

export type LegendEntry =
  | { kind: 'channel'; channel: Channel }
  | { kind: 'colour'; name: string; colour: string }
  | { kind: 'hollow'; name: string }
  | { kind: 'comparison'; name: string }

/** Drawn in HTML above the chart, so that it wraps like text and never lies on an axis. */
export function ChartLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.kind === 'channel' ? entry.channel : entry.name}>
          {entry.kind === 'channel' && <ChannelMark channel={entry.channel} />}
          {entry.kind === 'colour' && <i className={styles.swatch} style={{ background: entry.colour }} />}
          {entry.kind === 'hollow' && <i className={styles.hollow} />}
          {entry.kind === 'comparison' && <i className={styles.dashed} />}
          {entry.kind !== 'channel' && entry.name}
        </li>
      ))}
    </ul>
  )
}

/** The scale of a heat map: six squares beside the panel's title. */
export function SequentialScale({ label }: { label: string }) {
  return (
    <>
      <span>{label}</span>
      <span className={styles.scale} aria-hidden="true">
        {[0, 1, 2, 3, 4, 5].map((step) => (
          <i key={step} style={{ background: `var(--ms-seq-${step})` }} />
        ))}
      </span>
    </>
  )
}
