import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api, bodyOf } from '@/shared/api/api'
import type { Hit, PaletteProvider } from '@/shared/paletteProvider'
import { importPath } from '@/shared/paths'
import { useSession } from '@/shared/session'
import { importKeys } from './api'
import { standingOf } from './words'

const RECENT = 20

/** "Import a file", and the imports of late by the name of their file. What is typed stays in this browser. */
export function useImportPalette(): readonly PaletteProvider[] {
  const { t } = useTranslation('imports')
  const { permissions } = useSession()
  const client = useQueryClient()
  return useMemo(() => {
    if (!permissions.has('imports.read')) return []
    const search = async (text: string): Promise<readonly Hit[]> => {
      const wanted = text.trim().toLowerCase()
      const recent = await client.fetchQuery({
        queryKey: [...importKeys.list, 'recent'],
        queryFn: () => bodyOf(api.GET('/api/imports', { params: { query: { limit: RECENT, dry_run: false } } })),
        staleTime: 60_000,
      })
      const hits = recent.items
        .filter((each) => each.file_name.toLowerCase().includes(wanted))
        .map(
          (each): Hit => ({
            key: each.import_id,
            label: each.file_name,
            hint: standingOf(t, each).name,
            to: importPath(each.import_id),
          }),
        )
      const create: Hit = { key: 'import', label: t('new'), to: '/imports/new', isRecallable: true }
      const isAsked = permissions.has('imports.run') && create.label.toLowerCase().includes(wanted)
      return isAsked ? [create, ...hits] : hits
    }
    return [{ key: 'imports', title: t('title'), search }]
  }, [t, permissions, client])
}
