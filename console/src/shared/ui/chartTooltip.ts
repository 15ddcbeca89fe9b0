import styles from './Chart.module.css'

export interface TooltipRow {
  name: string
  value: string
  colour?: string
}

/**
 * The one form of a chart's tooltip: a heading, then rows. Built as elements and not as a string of HTML:
 * names come from people, and a content policy would refuse the style attributes.
 */
export function chartTooltip(heading: string, rows: readonly TooltipRow[]): HTMLElement {
  const tip = document.createElement('div')
  tip.className = styles.tip ?? ''
  const title = document.createElement('h4')
  title.textContent = heading
  tip.append(title)
  for (const row of rows) {
    const line = document.createElement('div')
    if (row.colour) {
      const square = document.createElement('i')
      square.style.background = row.colour
      line.append(square)
    }
    const value = document.createElement('b')
    value.textContent = row.value
    line.append(row.name, value)
    tip.append(line)
  }
  return tip
}
