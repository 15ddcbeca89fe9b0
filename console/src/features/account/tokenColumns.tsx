import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '@/shared/clock'
import { DateTime } from '@/shared/ui/DateTime'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import type { Token } from './api'

type TokenState = 'active' | 'ended' | 'expired'

function stateOf(token: Token, now: number): TokenState {
  if (token.revoked_at) return 'ended'
  return new Date(token.expires_at).getTime() > now ? 'active' : 'expired'
}

export function useTokenColumns(onEnd: (token: Token) => void): readonly Column<Token>[] {
  const { t } = useTranslation('account')
  const now = useNow(60)
  return useMemo(
    () => [
      { key: 'name', title: t('tokens.name'), render: (token) => token.name },
      {
        key: 'state',
        title: t('tokens.state'),
        width: 100,
        render: (token) => {
          const state = stateOf(token, now)
          return <StateTag tone={state === 'active' ? 'good' : 'neutral'}>{t(`tokens.states.${state}`)}</StateTag>
        },
      },
      { key: 'prefix', title: t('tokens.begins'), width: 140, render: (token) => <code>{token.prefix}…</code> },
      {
        key: 'reach',
        title: t('tokens.reach'),
        width: 150,
        render: (token) =>
          token.permissions === null ? t('tokens.all') : t('tokens.some', { count: token.permissions.length }),
      },
      {
        key: 'made',
        title: t('tokens.made'),
        width: 120,
        render: (token) => <DateTime at={token.created_at} form="day" />,
      },
      {
        key: 'ends',
        title: t('tokens.ends'),
        width: 120,
        render: (token) => <DateTime at={token.expires_at} form="day" />,
      },
      {
        key: 'used',
        title: t('tokens.used'),
        width: 150,
        render: (token) => (token.last_used_at ? <DateTime at={token.last_used_at} form="day" /> : '–'),
      },
      {
        key: 'end',
        title: t('tokens.action'),
        width: 100,
        render: (token) =>
          stateOf(token, now) === 'active' && (
            <Button danger type="text" size="small" onClick={() => onEnd(token)}>
              {t('tokens.end')}
            </Button>
          ),
      },
    ],
    [t, now, onEnd],
  )
}
