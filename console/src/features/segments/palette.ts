import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { looksLikeIdentifier } from '@/shared/format/mask'
import type { Hit, PaletteProvider } from '@/shared/paletteProvider'
import { usePermission } from '@/shared/session'
import { findSegments } from './api'
import { NEW_SEGMENT, segmentPath } from './paths'

/** Segments by name or code, and making a new one. */
export function useSegmentPalette(): readonly PaletteProvider[] {
  const { t } = useTranslation('segments')
  const mayRead = usePermission('segments.read')
  const mayWrite = usePermission('segments.write')
  return useMemo(() => {
    if (!mayRead) return []
    const create: Hit = { key: 'segment-new', label: t('palette.create'), to: NEW_SEGMENT, isRecallable: true }
    return [
      {
        key: 'segments',
        title: t('palette.segments'),
        // The name of a segment goes with the address; what may name a person does not.
        search: async (text, signal) => {
          if (!text.trim() || looksLikeIdentifier(text)) return []
          const found = await findSegments(text.trim().slice(0, 100), signal)
          return found.map((each) => ({
            key: `segment-${each.code}`,
            label: each.name,
            hint: each.code,
            to: segmentPath(each.code),
            isRecallable: true,
          }))
        },
      },
      ...(mayWrite
        ? [
            {
              key: 'segment-actions',
              title: t('palette.actions'),
              search: (text: string) =>
                create.label.toLowerCase().includes(text.trim().toLowerCase()) ? [create] : [],
            },
          ]
        : []),
    ]
  }, [t, mayRead, mayWrite])
}
