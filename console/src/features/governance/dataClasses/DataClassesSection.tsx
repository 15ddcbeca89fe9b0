import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { PageBody } from '@/shared/ui/Columns'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { type DataField, useDataClasses } from '../api'
import { useWords } from '../words/useWords'

/** What kind of data is kept, for how long and why: read from the software itself. */
export function DataClassesSection() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const fields = useDataClasses()
  const subject = t('settings.section.data-classes')
  const columns = useMemo(
    (): readonly Column<DataField>[] => [
      {
        key: 'table',
        title: t('dataClasses.table'),
        render: (row) => (
          <TwoLines below={<code>{`${row.table}.${row.field}`}</code>}>
            {words.either(`dataClasses.tableOf.${row.table}`, row.table)}
          </TwoLines>
        ),
      },
      {
        key: 'field',
        title: t('dataClasses.field'),
        width: 160,
        render: (row) =>
          row.field === '*' ? t('dataClasses.every') : words.either(`dataClasses.fieldOf.${row.field}`, row.field),
      },
      {
        key: 'class',
        title: t('dataClasses.class'),
        width: 128,
        render: (row) => (
          <StateTag tone={row.data_class === 'contact' ? 'warning' : 'neutral'}>
            {words.either(`dataClasses.classOf.${row.data_class}`, row.data_class)}
          </StateTag>
        ),
      },
      {
        key: 'keep',
        title: t('dataClasses.keep'),
        width: 112,
        render: (row) =>
          row.keep_days === null
            ? t('dataClasses.forever')
            : t('dataClasses.days', { count: row.keep_days, shown: format.number(row.keep_days) }),
      },
      {
        key: 'because',
        title: t('dataClasses.because'),
        width: 300,
        render: (row) => words.either(`dataClasses.becauseOf.${row.table}/${row.field}`, row.because),
      },
    ],
    [t, words, format],
  )
  return (
    <>
      <PageHeader title={subject} facts={[t('dataClasses.facts')]} />
      <PageBody>
        <Panel title={t('dataClasses.count', { count: fields.data?.length ?? 0 })} flush>
          {fields.isPending ? (
            <LoadingRows />
          ) : fields.isError ? (
            <ErrorFace subject={subject} refusal={asRefusal(fields.error)} onRetry={() => void fields.refetch()} />
          ) : (
            <RowTable
              label={subject}
              columns={columns}
              rows={fields.data}
              rowKey={(row) => `${row.table}.${row.field}`}
            />
          )}
        </Panel>
      </PageBody>
    </>
  )
}
