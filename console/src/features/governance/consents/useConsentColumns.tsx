import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/shared/ui/DateTime'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { FoundConsents } from '../api'
import { useWords } from '../words/useWords'

type Entry = FoundConsents['items'][number]

export function useConsentColumns(): readonly Column<Entry>[] {
  const { t } = useTranslation('governance')
  const words = useWords()
  return useMemo(() => {
    const namespace = (code: string) => {
      const [kind = '', space = ''] = code.split(':')
      return words.either(`consents.namespaceOf.${kind}`, code, { space })
    }
    return [
      {
        key: 'what',
        title: t('consents.what'),
        width: 200,
        render: (row) => (
          <TwoLines below={words.either(`texts.channelOf.${row.channel}`, row.channel)}>
            {t(`texts.purposeOf.${row.purpose}`)}
          </TwoLines>
        ),
      },
      {
        key: 'state',
        title: t('people.state'),
        width: 104,
        render: (row) => (
          // A refusal is a wish like any other, not an error.
          <StateTag tone={row.state === 'granted' ? 'good' : 'neutral'}>{t(`consents.stateOf.${row.state}`)}</StateTag>
        ),
      },
      { key: 'when', title: t('consents.when'), width: 160, render: (row) => <DateTime at={row.at} /> },
      {
        key: 'given',
        title: t('consents.givenFor'),
        width: 200,
        render: (row) => <TwoLines below={row.masked ?? ''}>{namespace(row.namespace)}</TwoLines>,
      },
      {
        key: 'source',
        title: t('consents.source'),
        width: 180,
        render: (row) => (
          <TwoLines
            below={
              row.recorded_by_name
                ? t('consents.byDesk', { who: row.recorded_by_name })
                : typeof row.evidence.how === 'string'
                  ? row.evidence.how
                  : ''
            }
          >
            {words.either(`consents.sourceOf.${row.source}`, row.source)}
          </TwoLines>
        ),
      },
      {
        key: 'text',
        title: t('consents.text'),
        width: 180,
        render: (row) => row.text_version || <span className="ms-muted">{t('texts.noVersion')}</span>,
      },
    ]
  }, [t, words])
}
