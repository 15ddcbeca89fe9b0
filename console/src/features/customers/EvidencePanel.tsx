import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import { StateTag } from '@/shared/ui/StateTag'
import { Term } from '@/shared/ui/Term'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { type CustomerFacts, type Evidence, useEvidence, useIdentifiers } from './api'
import { useIdentifierWords } from './identifierWords'
import { evidenceKind } from './momentWords'
import { useRefusalWords } from './useRefusalWords'

/** Piece by piece, which sightings join these identifiers. */
export function EvidencePanel({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const evidence = useEvidence(customer.id)
  const person = useIdentifiers(customer.id)
  const words = useIdentifierWords()
  const refusalWords = useRefusalWords()
  const own = useMemo(
    () => new Map((person.data?.identifiers ?? []).map((each) => [each.ref, each.namespace])),
    [person.data],
  )
  const foreign = useMemo(
    () => new Map(customer.refusals.map((each) => [each.other_ref, each.other_namespace])),
    [customer.refusals],
  )
  const nameOf = (ref: string) => {
    const namespace = own.get(ref)
    if (namespace) return words(namespace)
    const other = foreign.get(ref)
    return t('evidence.other', { kind: other ? words(other) : t('kind.other') })
  }
  const title = t('evidence.title')
  const columns: readonly Column<Evidence>[] = [
    {
      key: 'pair',
      title: t('evidence.pair'),
      width: 190,
      render: (row) => <TwoLines below={nameOf(row.b_ref)}>{nameOf(row.a_ref)}</TwoLines>,
    },
    {
      key: 'how',
      title: t('evidence.how'),
      width: 172,
      render: (row) => (
        <TwoLines below={row.kind === 'manual' ? '' : row.source_code}>
          {t(`evidence.kind.${evidenceKind(row.kind)}`)}
        </TwoLines>
      ),
    },
    {
      key: 'weight',
      title: t('evidence.weight'),
      heading: (
        <Term
          label={t('evidence.weight')}
          explanation={{ title: t('evidence.weight'), definition: t('evidence.weightMeaning') }}
        />
      ),
      kind: 'number',
      width: 80,
      render: (row) => <Quantity value={row.weight} />,
    },
    { key: 'at', title: t('evidence.at'), width: 126, render: (row) => <DateTime at={row.observed_at} form="day" /> },
    {
      key: 'state',
      title: t('evidence.state'),
      width: 190,
      render: (row) => {
        if (row.retracted_at) return <StateTag>{t('evidence.retracted')}</StateTag>
        if (!row.refused) return t('evidence.joins')
        const because = refusalWords(row.refused, row.refused_detail ?? '')
        return (
          <TwoLines below={because}>
            <StateTag tone="warning">{t('mark.refused')}</StateTag>
          </TwoLines>
        )
      },
    },
  ]
  return (
    <Panel title={title} flush>
      {evidence.isPending && <LoadingRows />}
      {evidence.isError && (
        <ErrorFace subject={title} refusal={asRefusal(evidence.error)} onRetry={() => void evidence.refetch()} />
      )}
      {evidence.data?.length === 0 && (
        <p className="ms-muted" style={{ padding: 'var(--ms-4)' }}>
          {t('evidence.none')}
        </p>
      )}
      {evidence.data && evidence.data.length > 0 && (
        <RowTable
          label={title}
          columns={columns}
          rows={evidence.data}
          rowKey={(row) => `${row.a_ref}:${row.b_ref}:${row.kind}:${row.source_code}`}
        />
      )}
    </Panel>
  )
}
