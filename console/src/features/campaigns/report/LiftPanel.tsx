import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import { usePalette } from '@/shared/palette'
import { Chart } from '@/shared/ui/Chart'
import { ChartPanel } from '@/shared/ui/ChartPanel'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import type { Effect } from '../api'
import { liftCourse } from './liftCourse'
import styles from './Report.module.css'

const HEIGHT = 240
/** Fewer days than this are no course: the two sides as they stand say more. */
const LEAST_DAYS = 3

interface LiftPanelProps {
  effect: UseQueryResult<Effect>
  mark: ReactNode
  mayMetrics: boolean
}

/** How the effect built up with its band; in the first days the two sides with their own intervals instead. */
export function LiftPanel({ effect, mark, mayMetrics }: LiftPanelProps) {
  const { t } = useTranslation('campaigns')
  const isDrawn = useUnhurried(effect.data !== undefined)
  if (!effect.data || !isDrawn) {
    return (
      <Panel title={t('lift.title')} mark={mark}>
        {mayMetrics && (effect.isLoading || effect.data) ? (
          <LoadingBlock height={HEIGHT} />
        ) : (
          <p className="ms-muted">{t('lift.none')}</p>
        )}
      </Panel>
    )
  }
  return effect.data.days.length >= LEAST_DAYS ? (
    <Course effect={effect.data} mark={mark} />
  ) : (
    <Sides effect={effect.data} mark={mark} />
  )
}

function Course({ effect, mark }: { effect: Effect; mark: ReactNode }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const palette = usePalette()
  const points = (share: number | null) => format.points(share)
  const option = useMemo(
    () =>
      liftCourse(
        {
          days: effect.days,
          labels: { lift: t('verdict.lift'), interval: t('lift.interval'), day: (day) => t('lift.day', { day }) },
          axis: (value) => format.number(value * 100, { decimals: 1, trim: true, signed: true }),
          write: (value) => format.points(value),
        },
        palette,
      ),
    [effect.days, palette, t, format],
  )
  const last = effect.days[effect.days.length - 1]
  return (
    <ChartPanel
      title={t('lift.title')}
      mark={mark}
      why={<Why explanation={{ title: t('lift.title'), definition: t('explain.course') }} />}
      extra={t('lift.unit')}
      height={HEIGHT}
      data={{
        name: `lift-${effect.campaign}`,
        columns: [
          t('lift.dayColumn'),
          t('verdict.lift'),
          t('lift.low'),
          t('lift.high'),
          t('arm.treated'),
          t('arm.held_out'),
        ],
        rows: effect.days.map((day) => [
          day.day,
          day.lift.value,
          day.lift.low,
          day.lift.high,
          day.treated,
          day.held_out,
        ]),
        write: (value, column) =>
          column >= 1 && column <= 3 ? points(value === null || value === undefined ? null : Number(value)) : value,
        ...(effect.is_simulated ? { truth: { column: t('lift.truth'), value: t('lift.simulated') } } : {}),
      }}
    >
      <Chart
        option={option}
        height={HEIGHT}
        label={t('lift.label', {
          days: effect.days.length,
          value: points(last?.lift.value ?? null),
          low: points(last?.lift.low ?? null),
          high: points(last?.lift.high ?? null),
        })}
      />
    </ChartPanel>
  )
}

/** Two shares with their own intervals on one scale from nought. */
function Sides({ effect, mark }: { effect: Effect; mark: ReactNode }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const sides = [
    { key: 'treated' as const, side: effect.treated },
    { key: 'held_out' as const, side: effect.held_out },
  ]
  const top = Math.max(0.01, ...sides.map(({ side }) => side.share.high ?? 0)) * 1.1
  const at = (share: number | null) => `${((share ?? 0) / top) * 100}%`
  return (
    <Panel
      title={t('lift.sides')}
      mark={mark}
      why={<Why explanation={{ title: t('lift.sides'), definition: t('explain.conversion') }} />}
      extra={t('lift.sidesUnit')}
    >
      <dl className={styles.sides}>
        {sides.map(({ key, side }) => (
          <div key={key}>
            <dt>
              {t(`arm.${key}`)}
              <span className="ms-muted ms-digits">
                {t('lift.of', { converted: format.number(side.converted), persons: format.number(side.persons) })}
              </span>
            </dt>
            <dd>
              <svg
                role="img"
                aria-label={t('lift.sideLabel', {
                  arm: t(`arm.${key}`),
                  share: format.share(side.share.value),
                  low: format.share(side.share.low),
                  high: format.share(side.share.high),
                })}
              >
                <line className={styles.ground} x1="0" x2="100%" y1="12" y2="12" />
                <line
                  className={styles.reach}
                  x1={at(side.share.low)}
                  x2={at(side.share.high)}
                  y1="12"
                  y2="12"
                  data-arm={key}
                />
                <circle cx={at(side.share.value)} cy="12" r="5" data-arm={key} />
              </svg>
              <span className="ms-digits">
                <strong>{format.share(side.share.value)}</strong>{' '}
                <span className="ms-muted">
                  {format.share(side.share.low)}–{format.share(side.share.high)}
                </span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.help}>{t('lift.tooEarly')}</p>
    </Panel>
  )
}
