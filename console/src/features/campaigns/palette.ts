import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api, bodyOf } from '@/shared/api/api'
import type { PaletteProvider } from '@/shared/paletteProvider'
import { campaignPath, templatePath } from '@/shared/paths'
import { useSession } from '@/shared/session'
import { templateKeys } from '@/shared/template/api'

/** Campaigns and templates by name. An address typed here names nobody: names of campaigns are no one's secret. */
export function useCampaignPalette(): readonly PaletteProvider[] {
  const { t } = useTranslation(['campaigns', 'content'])
  const { permissions } = useSession()
  const client = useQueryClient()
  return useMemo(() => {
    const providers: PaletteProvider[] = []
    if (permissions.has('campaigns.read')) {
      providers.push({
        key: 'campaigns',
        title: t('campaigns:title'),
        // What is typed here may name a person: it stays in this browser, and the names of campaigns come to it.
        search: async (text) => {
          const found = await client.fetchQuery({
            queryKey: ['campaigns', 'names'],
            queryFn: () => bodyOf(api.GET('/api/console/campaigns', { params: { query: { limit: 500 } } })),
            staleTime: 60_000,
          })
          const wanted = text.trim().toLowerCase()
          const hits = found.items
            .filter((each) => `${each.name} ${each.code}`.toLowerCase().includes(wanted))
            .map((each) => ({
              key: each.code,
              label: each.name,
              hint: t(`campaigns:state.${each.state}`),
              to: campaignPath(each.code),
              isRecallable: true,
            }))
          const create = { key: 'new-campaign', label: t('campaigns:new'), to: '/campaigns/new' }
          const asked = create.label.toLowerCase().includes(text.trim().toLowerCase())
          return permissions.has('campaigns.write') && text.trim() && asked ? [create, ...hits] : hits
        },
      })
    }
    if (permissions.has('templates.read')) {
      providers.push({
        key: 'templates',
        title: t('content:palette'),
        search: async (text) => {
          const all = await client.fetchQuery({
            queryKey: templateKeys.list,
            queryFn: () => bodyOf(api.GET('/api/content/templates', { params: { query: { limit: 500 } } })),
            staleTime: 60_000,
          })
          const wanted = text.trim().toLowerCase()
          return all.items
            .filter((each) => `${each.name} ${each.code}`.toLowerCase().includes(wanted))
            .map((each) => ({ key: each.code, label: each.name, to: templatePath(each.code), isRecallable: true }))
        },
      })
    }
    return providers
  }, [t, permissions, client])
}
