import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { Panel } from '@/shared/ui/Panel'
import type { FileShape, Reading } from './api'
import { fileSize } from './fileSize'
import styles from './Imports.module.css'

const ENCODINGS = ['utf-8', 'gb18030', 'windows-1252', 'utf-16', 'big5', 'shift_jis'] as const
const DELIMITERS = [',', ';', '\t', '|'] as const
const DELIMITER_WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

interface FilePanelProps {
  shape: FileShape
  reading: Reading
  onReading: (reading: Reading) => void
  size: number
}

/** How the file is understood; what was guessed can be said otherwise. */
export function FilePanel({ shape, reading, onReading, size }: FilePanelProps) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { understood_as: as } = shape
  const encodings = [...new Set([as.encoding ?? 'utf-8', ...ENCODINGS])]
  return (
    <Panel title={t('file.title')} flush>
      <div className={styles.facts}>
        <span>
          <small>{t('file.format')}</small>
          {(as.format ?? '').toUpperCase()} · {fileSize(size, format)}
        </span>
        <span>
          <small>{t('file.columns')}</small>
          {format.number(shape.columns.length)}
        </span>
        <span>
          <small>{t('file.rows')}</small>
          {shape.has_more_rows
            ? t('file.moreThan', { shown: format.number(shape.rows_read) })
            : format.number(shape.rows_read)}
        </span>
        {as.format === 'csv' && (
          <>
            <label htmlFor="delimiter">
              <small>{t('file.delimiter')}</small>
              <Select
                id="delimiter"
                style={{ width: 140 }}
                value={as.delimiter ?? ','}
                onChange={(delimiter) => onReading({ ...reading, delimiter })}
                options={DELIMITERS.map((value) => ({ value, label: t(`file.delimiters.${DELIMITER_WORDS[value]}`) }))}
              />
            </label>
            <label htmlFor="encoding">
              <small>{t('file.encoding')}</small>
              <Select
                id="encoding"
                style={{ width: 160 }}
                value={as.encoding ?? 'utf-8'}
                onChange={(encoding) => onReading({ ...reading, encoding })}
                options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
              />
            </label>
          </>
        )}
        {shape.sheets.length > 0 && (
          <label htmlFor="sheet">
            <small>{t('file.sheet')}</small>
            <Select
              id="sheet"
              style={{ width: 200 }}
              value={as.sheet ?? null}
              onChange={(sheet) => onReading({ ...reading, sheet })}
              options={shape.sheets.map((value) => ({ value, label: value }))}
            />
          </label>
        )}
      </div>
    </Panel>
  )
}
