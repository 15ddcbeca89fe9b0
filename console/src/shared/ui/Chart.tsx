import type { EChartsOption, EChartsType } from 'echarts'
import { useEffect, useRef, useState } from 'react'
import { usePalette } from '../palette'
import { usePreferences } from '../preferences'
import styles from './Chart.module.css'

/** Above this many marks a drawing of elements becomes slower than a painted one. */
const MARKS_IN_SVG = 2_000
const LEAST_ROOM = 40

export interface ChartProps {
  /** Memoised by the caller: a new object redraws. */
  option: EChartsOption
  height: number
  /** The chart in a sentence made of its data: "Net revenue per week, 1.02M to 1.68M, highest in the week of 9 Nov". */
  label: string
  /** How many marks it draws, where that may be many. */
  marks?: number
  onSelect?: (name: string, dataIndex: number) => void
  /** The outlines that `geo.map` names: fetched and made known before the first drawing. */
  outlines?: { name: string; load: () => Promise<object> }
}

async function prepare(outlines: ChartProps['outlines']): Promise<void> {
  if (!outlines) return
  const [{ registerMap }, shapes] = await Promise.all([import('./chartMaps'), outlines.load()])
  registerMap(outlines.name, shapes as Parameters<typeof registerMap>[1])
}

/** The only way to ECharts. Waits for the fonts, follows its frame, theme and language, and cleans up after itself. */
export function Chart({ option, height, label, marks = 0, onSelect, outlines }: ChartProps) {
  const palette = usePalette()
  const { language, chartPatterns } = usePreferences().preferences
  const frame = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<EChartsType | null>(null)
  const select = useRef(onSelect)
  select.current = onSelect
  const renderer = marks > MARKS_IN_SVG ? 'canvas' : 'svg'

  // The language counts here because measured text widths are kept inside the instance.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language needs a new instance
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let gone = false
    let instance: EChartsType | undefined
    let watcher: ResizeObserver | undefined
    // Text measured before its font has come keeps the width of the fallback font.
    void Promise.all([import('./chartEngine'), document.fonts.ready, prepare(outlines)]).then(([engine]) => {
      if (gone) return
      // A frame without room, folded away or not laid out yet, would make some charts fail: they wait for room.
      watcher = new ResizeObserver(() => {
        if (element.clientWidth < LEAST_ROOM || element.clientHeight < LEAST_ROOM) return
        if (instance) {
          instance.resize()
          return
        }
        instance = engine.init(element, palette.chartTheme, { renderer }) as unknown as EChartsType
        instance.on('click', (event) => select.current?.(event.name, event.dataIndex))
        setChart(instance)
      })
      watcher.observe(element)
    })
    return () => {
      gone = true
      watcher?.disconnect()
      instance?.dispose()
      setChart(null)
    }
  }, [palette, renderer, language, outlines])

  useEffect(() => {
    if (!chart || chart.isDisposed()) return
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const aria = { enabled: chartPatterns, label: { enabled: false }, decal: { show: chartPatterns } }
    chart.setOption({ animation: !calm, animationDuration: 200, aria, ...option }, { notMerge: true })
  }, [chart, option, chartPatterns])

  return (
    <div className={styles.frame} style={{ height }} role="img" aria-label={label} data-drawn={chart !== null}>
      {!chart && <div className={styles.waiting} />}
      <div ref={frame} className={styles.canvas} />
    </div>
  )
}
