import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listResult } from '@/shared/api/listResult'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type Token, useTokenChanges, useTokens } from '../api'
import { useWords } from '../words/useWords'
import { IssueToken } from './IssueToken'
import { useTokenColumns } from './useTokenColumns'

export const MyTokensSection = () => <Tokens whose="mine" />
export const TeamTokensSection = () => <Tokens whose="team" />

function Tokens({ whose }: { whose: 'mine' | 'team' }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const changes = useTokenChanges()
  const mayEnd = usePermission('tokens.write') || whose === 'mine'
  const [issuing, setIssuing] = useState(false)
  const [ending, setEnding] = useState<Token | null>(null)
  const columns = useTokenColumns(whose, mayEnd ? setEnding : undefined)
  const subject = t(whose === 'mine' ? 'settings.section.tokens' : 'settings.section.team-tokens')

  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'usable',
        label: t('tokens.filterUsable'),
        choices: [
          { value: 'true', label: t('tokens.usable') },
          { value: 'false', label: `${t('tokens.expired')} / ${t('tokens.ended')}` },
        ],
        join: '',
        sentence: (state) => t('tokens.filterUsableIs', { state }),
      }),
    ],
    [t],
  )
  const shape = useMemo(
    () => ({ filters, sortKeys: [], columnKeys: columns.map((each) => each.key), standardSort: null, views: [] }),
    [filters, columns],
  )
  const address = useTableAddress(shape)
  const result = listResult(useTokens({ filters: address.filters, cursor: address.cursor }, whose))
  const issue = whose === 'mine' && (
    <Button type="primary" onClick={() => setIssuing(true)}>
      {t('tokens.issue')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={subject}
        facts={[t(whose === 'mine' ? 'tokens.mineFacts' : 'tokens.teamFacts')]}
        primary={issue}
      />
      <DataTable<Token>
        subject={subject}
        columns={columns}
        rowKey={(row) => String(row.id)}
        result={result}
        address={address}
        filters={filters}
        firstUse={<FirstUse title={t('tokens.firstTitle')} text={t('tokens.firstText')} action={issue} />}
      />
      {whose === 'mine' && <IssueToken open={issuing} onClose={() => setIssuing(false)} />}
      <DangerConfirm
        open={ending !== null}
        title={t('tokens.endTitle', { name: ending?.name ?? '' })}
        consequence={
          ending?.last_used_at
            ? t('tokens.endUsed', { when: format.relative(ending.last_used_at) })
            : t('tokens.endUnused')
        }
        verb={t('tokens.end')}
        onConfirm={async () => {
          if (!ending) return
          try {
            await changes.end(ending.id, whose)
          } catch (error) {
            throw words.inWords(asRefusal(error))
          }
        }}
        onClose={() => setEnding(null)}
      />
    </>
  )
}
