import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { Panel } from '@/shared/ui/Panel'
import type { Metric, Registry } from '../api'
import { joined, wordsOf } from '../metricWords'
import styles from './Definition.module.css'
import { useDimensionNames, within } from './useDimensionNames'

/** What the registry says of a metric, in full. */
export function Definition({ metric, registry }: { metric: Metric; registry: Registry }) {
  const { t } = useTranslation('analytics')
  const { language } = useFormat()
  const nameOf = useDimensionNames(registry)
  const parts = metric.parts.flatMap((code) => registry.metrics.find((each) => each.code === code) ?? [])
  return (
    <Panel title={t('definition.title')}>
      <dl className={styles.facts}>
        <dt>{t('definition.meaning')}</dt>
        <dd>{joined(language, wordsOf(metric.description, language), wordsOf(metric.basis, language))}</dd>
        <dt>{t('definition.formula')}</dt>
        <dd>{wordsOf(metric.formula, language)}</dd>
        {parts.length > 0 && (
          <>
            <dt>{t('definition.parts')}</dt>
            <dd className={styles.parts}>
              {parts.map((part) => (
                <Link key={part.code} to={`/metrics/${part.code}`}>
                  {wordsOf(part.name, language)}
                </Link>
              ))}
            </dd>
          </>
        )}
        <dt>{t('definition.unit')}</dt>
        <dd>
          {t(`unit.${metric.unit}`)}
          {metric.beside.length > 0 &&
            t('definition.beside', { dimension: metric.beside.map((code) => within(nameOf(code))).join(' ') })}
        </dd>
        <dt>{t('definition.adds')}</dt>
        <dd>{t(`additivity.${metric.additivity}`)}</dd>
        <dt>{t('definition.owner')}</dt>
        <dd>{t('definition.version', { owner: wordsOf(metric.owner_name, language), version: metric.version })}</dd>
        <dt>{t('definition.code')}</dt>
        <dd className="ms-digits">{metric.code}</dd>
      </dl>
    </Panel>
  )
}
