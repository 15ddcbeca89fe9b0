import type { EChartsOption } from 'echarts'
import type { Palette } from '@/shared/palette'
import { chartTooltip } from '../chartTooltip'

export interface Flow {
  /** At most three stages of seven; the tail is "other". */
  nodes: readonly { key: string; label: string; colour: string; depth: number }[]
  links: readonly { from: string; to: string; value: number }[]
  write: (value: number) => string
  /** On a phone there is no room beside the last stage: its labels move inside and the figures into the tooltip. */
  isNarrow: boolean
}

/** How do they travel? The width of a band is its size. */
export function flow({ nodes, links, write, isNarrow }: Flow, palette: Palette): EChartsOption {
  const lastStage = Math.max(...nodes.map((node) => node.depth))
  const label = (key: string) => nodes.find((node) => node.key === key)?.label ?? key
  return {
    tooltip: {
      formatter: (params) => {
        const one = Array.isArray(params) ? params[0] : params
        const link = one?.data as { source?: string; target?: string; value?: number; name?: string } | undefined
        if (link?.source && link.target) {
          return chartTooltip(`${label(link.source)} → ${label(link.target)}`, [
            { name: '', value: write(link.value ?? 0) },
          ])
        }
        return chartTooltip(label(link?.name ?? ''), [{ name: '', value: write(Number(one?.value ?? 0)) }])
      },
    },
    series: [
      {
        type: 'sankey',
        left: 0,
        // English needs about this much.
        right: isNarrow ? 0 : 144,
        top: 6,
        bottom: 6,
        nodeWidth: 10,
        nodeGap: 12,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        data: nodes.map((node) => ({
          name: node.key,
          depth: node.depth,
          ...(isNarrow && node.depth === lastStage ? { label: { position: 'left' as const } } : {}),
          itemStyle: { color: node.colour, borderWidth: 0 },
        })),
        links: links.map(({ from, to, value }) => ({ source: from, target: to, value })),
        label: {
          color: palette.neutrals.text,
          fontSize: 12,
          formatter: (node) => (isNarrow ? label(node.name) : `${label(node.name)}  {n|${write(Number(node.value))}}`),
          // Text lies on coloured bands: a halo keeps it readable.
          textBorderColor: palette.neutrals.surface,
          textBorderWidth: 3,
          rich: {
            n: {
              color: palette.neutrals.muted,
              fontSize: 12,
              textBorderColor: palette.neutrals.surface,
              textBorderWidth: 3,
            },
          },
        },
      },
    ],
  }
}
