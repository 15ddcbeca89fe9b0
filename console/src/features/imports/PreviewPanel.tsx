import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { Panel } from '@/shared/ui/Panel'
import type { ImportKind, Preview } from './api'
import styles from './Imports.module.css'
import { fieldLabel } from './MappingStep'
import { reasonName, valueText } from './words'

const NUMBERS = new Set(['integer', 'decimal'])

/** The first rows as the mapping reads them; a row that would be set aside says why, beside its number. */
export function PreviewPanel({ preview, kind, isDimmed }: { preview: Preview; kind: ImportKind; isDimmed: boolean }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const fields = preview.fields
    .map((name) => kind.fields.find((field) => field.name === name))
    .filter((field) => field !== undefined)
  const refused = new Map(preview.rejected.map((row) => [row.row_number, row]))
  const rows = preview.rows.map((row) => ({ number: Number(row.row_number), values: row }))
  return (
    <Panel
      title={t('preview.title')}
      flush
      extra={
        preview.rejected.length > 0
          ? t('preview.withRejected', { count: preview.rejected.length, rows: format.number(rows.length) })
          : t('preview.fine', { count: rows.length, rows: format.number(rows.length) })
      }
    >
      <div className={styles.scroll} style={{ opacity: isDimmed ? 0.5 : 1 }} {...scrollable(t('preview.title'))}>
        <table className={styles.preview}>
          <caption className="ms-unseen">{t('preview.title')}</caption>
          <thead>
            <tr>
              <th scope="col" data-number="true">
                {t('report.row')}
              </th>
              {refused.size > 0 && <th scope="col">{t('preview.problem')}</th>}
              {fields.map((field) => (
                <th key={field.name} scope="col" data-number={NUMBERS.has(field.type)} title={field.name}>
                  {fieldLabel(field, format.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, values }) => {
              const problem = refused.get(number)
              return (
                <tr key={number} data-bad={problem !== undefined}>
                  <td data-number="true">{format.number(number)}</td>
                  {refused.size > 0 && (
                    <td className={problem ? styles.bad : ''}>
                      {problem
                        ? `${reasonName(t, problem.reason)}${problem.column ? ` · ${problem.column}` : ''}${problem.value ? ` · ${valueText(t, problem.value)}` : ''}`
                        : '–'}
                    </td>
                  )}
                  {fields.map((field) => (
                    <td key={field.name} data-number={NUMBERS.has(field.type)} title={cell(values[field.name])}>
                      {field.type === 'timestamp' && values[field.name]
                        ? format.dateTime(String(values[field.name]))
                        : cell(values[field.name]) || '–'}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

/** What scrolls must be reachable by the keyboard. */
const scrollable = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': label })

function cell(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
