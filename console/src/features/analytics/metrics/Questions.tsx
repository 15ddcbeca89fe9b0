import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { CloseOutlined } from '@/shared/ui/icons'
import { Panel } from '@/shared/ui/Panel'
import type { Metric, Registry } from '../api'
import { wordsOf } from '../metricWords'
import { PartPicker } from '../PartPicker'
import styles from './Questions.module.css'
import { useDimensionNames } from './useDimensionNames'
import { type MetricAsked, NARROWED_BY, WHOLE } from './useMetricAddress'

interface QuestionsProps {
  metric: Metric
  registry: Registry
  asked: MetricAsked
  onBy: (by: string) => void
  onSplit: (split: string) => void
  onFilter: (code: (typeof NARROWED_BY)[number], values: readonly string[]) => void
}

/** What is asked: by which dimension, then by which, and of which part. What cannot be asked says why. */
export function Questions({ metric, registry, asked, onBy, onSplit, onFilter }: QuestionsProps) {
  const { t } = useTranslation('analytics')
  const { language } = useFormat()
  const id = useId()
  const [opened, setOpened] = useState<readonly string[]>([])
  const names = useDimensionNames(registry)
  const options = registry.dimensions.map(({ code, otherwise }) => {
    const isAllowed = metric.dimensions.includes(code)
    return {
      value: code,
      disabled: !isAllowed,
      title: names(code),
      label: isAllowed ? (
        names(code)
      ) : (
        <span className={styles.refused}>
          {names(code)}
          <span>{wordsOf(otherwise, language)}</span>
        </span>
      ),
    }
  })
  const [first = WHOLE, second = ''] = asked.by
  const narrowing = NARROWED_BY.filter((code) => metric.filters.includes(code))
  const shown = narrowing.filter((code) => opened.includes(code) || (asked.filters[code]?.length ?? 0) > 0)
  const left = narrowing.filter((code) => !shown.includes(code))
  return (
    <Panel title={t('metric.question')}>
      <div className={styles.row}>
        <label className={styles.field} htmlFor={`${id}-by`}>
          <span>{t('metric.by')}</span>
          <Select
            id={`${id}-by`}
            aria-label={t('metric.by')}
            value={first}
            onChange={onBy}
            options={[{ value: WHOLE, label: t('metric.whole'), title: t('metric.whole') }, ...options]}
            optionLabelProp="title"
            popupMatchSelectWidth={360}
            style={{ width: 200 }}
          />
        </label>
        <label className={styles.field} htmlFor={`${id}-then`}>
          <span>{t('metric.then')}</span>
          <Select
            id={`${id}-then`}
            aria-label={t('metric.then')}
            value={second}
            disabled={first === WHOLE}
            onChange={onSplit}
            options={[
              { value: '', label: t('metric.nothing'), title: t('metric.nothing') },
              ...options.filter(({ value }) => value !== first),
            ]}
            optionLabelProp="title"
            popupMatchSelectWidth={360}
            style={{ width: 200 }}
          />
        </label>
        {shown.map((code) => (
          <div className={styles.field} key={code}>
            <span>{names(code)}</span>
            <span className={styles.filter}>
              <PartPicker
                dimension={code}
                all={t('filter.any', { dimension: names(code) })}
                value={asked.filters[code] ?? []}
                onChange={(values) => onFilter(code, values)}
                width={180}
              />
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={t('filter.remove', { dimension: names(code) })}
                onClick={() => {
                  setOpened(opened.filter((each) => each !== code))
                  onFilter(code, [])
                }}
              />
            </span>
          </div>
        ))}
        {left.length > 0 && (
          <div className={styles.field}>
            <span>{t('filter.narrow')}</span>
            <Select
              aria-label={t('filter.narrow')}
              placeholder={<span className={styles.placeholder}>{t('filter.add')}</span>}
              value={null}
              onChange={(code: string | null) => code && setOpened([...opened, code])}
              options={left.map((code) => ({ value: code as string, label: names(code) }))}
              popupMatchSelectWidth={220}
              style={{ width: 160 }}
            />
          </div>
        )}
      </div>
    </Panel>
  )
}
