import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { ErrorFace, FirstUse } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { RowTable } from '@/shared/ui/table/RowTable'
import { type Token, useRevokeToken, useTokens } from './api'
import { IssueTokenDialog } from './IssueTokenDialog'
import { useTokenColumns } from './tokenColumns'

/** The tokens that act for me: programs sign in with them. */
export function TokensPage() {
  const { t } = useTranslation('account')
  const tokens = useTokens()
  const revoke = useRevokeToken()
  const [issuing, setIssuing] = useState(false)
  const [ending, setEnding] = useState<Token | null>(null)
  const columns = useTokenColumns(setEnding)
  const rows = tokens.data?.items ?? []
  const issue = (
    <Button type="primary" onClick={() => setIssuing(true)}>
      {t('tokens.issue')}
    </Button>
  )
  return (
    <>
      <Panel title={t('tokens.title')} extra={rows.length > 0 && issue} flush>
        {tokens.isPending && <LoadingBlock height={160} />}
        {tokens.isError && (
          <ErrorFace
            subject={t('tokens.title')}
            refusal={asRefusal(tokens.error)}
            onRetry={() => void tokens.refetch()}
          />
        )}
        {tokens.data && rows.length === 0 && (
          <FirstUse title={t('tokens.none')} text={t('tokens.noneHow')} action={issue} />
        )}
        {rows.length > 0 && (
          <RowTable label={t('tokens.title')} columns={columns} rows={rows} rowKey={(row) => String(row.id)} />
        )}
      </Panel>
      {issuing && <IssueTokenDialog onClose={() => setIssuing(false)} />}
      <DangerConfirm
        open={ending !== null}
        title={t('tokens.endTitle', { name: ending?.name ?? '' })}
        consequence={t('tokens.endMeans')}
        verb={t('tokens.end')}
        onConfirm={async () => {
          await revoke.mutateAsync(ending?.id ?? 0)
        }}
        onClose={() => setEnding(null)}
      />
    </>
  )
}
