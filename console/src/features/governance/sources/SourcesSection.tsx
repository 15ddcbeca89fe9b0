import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { PageBody } from '@/shared/ui/Columns'
import { ErrorFace, FirstUse, NoPermission } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { type Source, useSources } from '../api'
import { useWords } from '../words/useWords'

const SOURCES = '/events/sources'
const sourcePath = (code: string) => `${SOURCES}/${encodeURIComponent(code)}`

/** A compact list with masked keys; a source's own page changes it. */
export function SourcesSection() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const sources = useSources()
  const subject = t('settings.section.sources')
  const columns = useMemo(
    (): readonly Column<Source>[] => [
      {
        key: 'source',
        title: t('sources.source'),
        render: (row) => (
          <TwoLines below={row.code}>
            <Link to={sourcePath(row.code)}>{row.name}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'state',
        title: t('sources.state'),
        width: 112,
        render: (row) => (
          <StateTag tone={row.is_enabled ? 'good' : 'neutral'}>
            {t(row.is_enabled ? 'sources.enabled' : 'sources.disabled')}
          </StateTag>
        ),
      },
      {
        key: 'kind',
        title: t('sources.kind'),
        width: 112,
        render: (row) => words.either(`sources.kindOf.${row.kind}`, row.kind),
      },
      {
        key: 'key',
        title: t('sources.key'),
        width: 180,
        render: (row) =>
          row.write_key_hint ? (
            <span className="ms-digits">•••• {row.write_key_hint}</span>
          ) : (
            <span className="ms-muted">{t('sources.noKey')}</span>
          ),
      },
      {
        key: 'origins',
        title: t('sources.origins'),
        width: 200,
        render: (row) => row.allowed_origins?.join(' · ') ?? <span className="ms-muted">{t('sources.anyOrigin')}</span>,
      },
    ],
    [t, words],
  )
  return (
    <>
      <PageHeader title={subject} facts={[t('sources.facts')]} />
      <PageBody>
        <Panel
          title={t('sources.count', { count: sources.data?.length ?? 0 })}
          flush
          extra={<Link to={SOURCES}>{t('sources.all')}</Link>}
        >
          {sources.isPending ? (
            <LoadingRows />
          ) : sources.isError ? (
            asRefusal(sources.error).isForbidden ? (
              <NoPermission subject={subject} right={words.permission('sources.read')} />
            ) : (
              <ErrorFace subject={subject} refusal={asRefusal(sources.error)} onRetry={() => void sources.refetch()} />
            )
          ) : sources.data.length === 0 ? (
            <FirstUse title={t('sources.firstTitle')} text={t('sources.firstText')} />
          ) : (
            <RowTable label={subject} columns={columns} rows={sources.data} rowKey={(row) => row.code} />
          )}
        </Panel>
      </PageBody>
    </>
  )
}
