import { Button, Tooltip } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { DateTime } from '@/shared/ui/DateTime'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import type { Token } from '../api'
import { ScopeWords } from '../words/ScopeWords'
import { useWords } from '../words/useWords'

const SIGN_IN = 'sign-in'

function stateOf(token: Token, now: number): 'usable' | 'expired' | 'ended' {
  if (token.revoked_at) return 'ended'
  return Date.parse(token.expires_at) > now ? 'usable' : 'expired'
}

export function useTokenColumns(
  whose: 'mine' | 'team',
  onEnd: ((token: Token) => void) | undefined,
): readonly Column<Token>[] {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const now = useNow(60)
  return useMemo(() => {
    const owner: Column<Token>[] =
      whose === 'team'
        ? [{ key: 'owner', title: t('tokens.owner'), width: 136, render: (row) => row.account_name }]
        : []
    const columns: Column<Token>[] = [
      {
        key: 'name',
        title: t('tokens.name'),
        width: 144,
        render: (row) => (
          <TwoLines below={`${row.prefix}…`}>{row.name === SIGN_IN ? t('tokens.signIn') : row.name}</TwoLines>
        ),
      },
      ...owner,
      {
        key: 'state',
        title: t('tokens.state'),
        width: 112,
        render: (row) => {
          if (row.is_this_one) return <StateTag tone="info">{t('tokens.thisOne')}</StateTag>
          const state = stateOf(row, now)
          return <StateTag tone={state === 'usable' ? 'good' : 'neutral'}>{t(`tokens.${state}`)}</StateTag>
        },
      },
      {
        key: 'rights',
        title: t('tokens.permissions'),
        width: 136,
        render: (row) =>
          row.permissions === null ? (
            t('tokens.allRights')
          ) : (
            <Tooltip title={words.list(row.permissions.map(words.permission))}>
              <span>
                {t('tokens.rights', { count: row.permissions.length, shown: format.number(row.permissions.length) })}
              </span>
            </Tooltip>
          ),
      },
      { key: 'where', title: t('tokens.where'), width: 112, render: (row) => <ScopeWords scope={row.scope} /> },
      {
        key: 'used',
        title: t('tokens.used'),
        width: 104,
        render: (row) =>
          row.last_used_at ? (
            <RelativeTime at={row.last_used_at} />
          ) : (
            <span className="ms-muted">{t('tokens.neverUsed')}</span>
          ),
      },
      {
        key: 'expires',
        title: t('tokens.expires'),
        width: 104,
        render: (row) => <DateTime at={row.expires_at} form="day" />,
      },
      {
        key: 'created',
        title: t('tokens.created'),
        width: 112,
        isOptional: true,
        render: (row) => <DateTime at={row.created_at} form="day" />,
      },
      {
        key: 'end',
        title: t('tokens.end'),
        // Held inside the table: what is placed absolutely would otherwise widen the page beyond what scrolls.
        heading: (
          <span style={{ position: 'relative' }}>
            <span className="ms-unseen">{t('tokens.end')}</span>
          </span>
        ),
        width: 96,
        render: (row) =>
          onEnd && stateOf(row, now) === 'usable' && !row.is_this_one ? (
            <Button
              size="small"
              type="text"
              danger
              aria-label={t('tokens.endTitle', { name: row.name })}
              onClick={() => onEnd(row)}
            >
              {t('tokens.endShort')}
            </Button>
          ) : null,
      },
    ]
    return columns
  }, [t, words, format, now, whose, onEnd])
}
