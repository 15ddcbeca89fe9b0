import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { Panel } from '@/shared/ui/Panel'
import styles from './Imports.module.css'
import { countName, isMoney } from './words'

/** What came of it, in the words of its kind; what did not occur is left out. */
export function CountsPanel({ counts, title }: { counts: Readonly<Record<string, number | string>>; title: string }) {
  const { t } = useTranslation('imports')
  const shown = useCounts(counts)
  return (
    <Panel title={title}>
      {shown.length === 0 ? (
        <p className="ms-muted">{t('counts.nothing')}</p>
      ) : (
        <dl className={styles.counts}>
          {shown.map(({ key, name, text }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}

export function useCounts(counts: Readonly<Record<string, number | string>>) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  return Object.entries(counts)
    .filter(([, value]) => Number(value) !== 0)
    .map(([key, value]) => ({
      key,
      name: countName(t, key),
      // A file may hold several currencies, so the sum is a figure and not money of one of them.
      text: isMoney(key) ? format.number(value, { decimals: 2 }) : format.number(value),
    }))
}
