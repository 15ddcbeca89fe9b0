import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal, type Refusal } from '@/shared/api/refusal'
import { useUnhurried } from '@/shared/hooks/useUnhurried'
import { Face } from '@/shared/ui/Face'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { InboxOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import type { Answer } from './api'

interface PanelStateProps {
  title: string
  query: UseQueryResult<unknown>
  /** The one question the panel hangs on, where several were asked at once. */
  answer?: Answer | undefined
  height: number
  isEmpty: boolean
  emptyText: string
  children: ReactNode
}

/** A panel in whichever state it is: loading in its final height, refused, failed, empty, or what it is for. */
export function PanelState({ title, query, answer, height, isEmpty, emptyText, children }: PanelStateProps) {
  const { t } = useTranslation('analytics')
  const refusal = refusalOf(query, answer)
  const isDrawn = useUnhurried(query.data !== undefined)
  if (refusal) {
    return (
      <Panel title={title}>
        {refusal.isForbidden ? (
          <NoPermission subject={title} right={refusal.permission ?? wholeCompany(refusal, t('figures.refused'))} />
        ) : (
          <ErrorFace subject={title} refusal={refusal} onRetry={() => void query.refetch()} />
        )}
      </Panel>
    )
  }
  if (!isDrawn) {
    return (
      <Panel title={title}>
        <LoadingBlock height={height} />
      </Panel>
    )
  }
  if (isEmpty) {
    return (
      <Panel title={title}>
        <Face icon={<InboxOutlined />} title={t('empty.title')} text={emptyText} />
      </Panel>
    )
  }
  return <div style={{ display: 'grid', minWidth: 0, opacity: query.isPlaceholderData ? 0.6 : 1 }}>{children}</div>
}

function refusalOf(query: UseQueryResult<unknown>, answer: Answer | undefined): Refusal | null {
  if (answer?.refusal) return answer.refusal
  return query.isError && query.data === undefined ? asRefusal(query.error) : null
}

function wholeCompany(refusal: Refusal, words: string): string | undefined {
  return refusal.code === 'outside_scope' ? words : undefined
}
