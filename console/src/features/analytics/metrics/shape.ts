import type { Metric, MetricResult } from '../api'
import { GRAINS } from './useMetricAddress'

/** The question picks the form. */
export type Shape = 'figure' | 'line' | 'stack' | 'heat' | 'clock' | 'bars'

const CLOCK = ['weekday', 'hour']

export function isTime(code: string | undefined): boolean {
  return GRAINS.some((grain) => grain === code)
}

export function shapeOf(by: readonly string[], result: Pick<MetricResult, 'additivity'>, metric: Metric): Shape {
  const [first, second] = by
  if (!first) return 'figure'
  // What does not add up must not be stacked: the height of the stack would be a figure that does not exist.
  if (isTime(first))
    return second === 'channel' && result.additivity === 'additive' && metric.unit !== 'share' ? 'stack' : 'line'
  if (second && CLOCK.includes(first) && CLOCK.includes(second)) return 'heat'
  return CLOCK.includes(first) && !second ? 'clock' : 'bars'
}
