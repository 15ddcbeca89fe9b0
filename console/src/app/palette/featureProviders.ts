import { usePaletteProvider as useMetrics } from '@/features/analytics/palette'
import { useCampaignPalette } from '@/features/campaigns/palette'
import { useProductPalette } from '@/features/catalog/palette'
import { useCustomerHits } from '@/features/customers/palette'
import { useImportPalette } from '@/features/imports/palette'
import { useOrderPalette } from '@/features/orders/palette'
import { useSegmentPalette } from '@/features/segments/palette'
import type { PaletteProvider } from '@/shared/paletteProvider'

/** What a feature's hook gives: one provider, several, or nothing for who may not look there. */
export type Offered = PaletteProvider | readonly PaletteProvider[] | null

/** What all features offer, in the order of their groups. A feature adds its line here. */
export function useFeatureProviders(): readonly PaletteProvider[] {
  const offered: readonly Offered[] = [
    useCustomerHits(),
    useOrderPalette(),
    useProductPalette(),
    useSegmentPalette(),
    useCampaignPalette(),
    useMetrics(),
    useImportPalette(),
  ]
  return offered.flatMap((each) => each ?? [])
}
