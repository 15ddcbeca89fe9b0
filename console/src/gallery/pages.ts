import { NAVIGATION, type PageKey } from '@/app/navigation'
import type { Page } from '@/app/pages'

// Each collection of pieces stands where a page of its kind will stand, inside the real shell.
const SHOWN: Partial<Record<PageKey, Page['load']>> = {
  overview: () => import('./overview/OverviewGallery'),
  customers: () => import('./CustomersGallery'),
  metrics: () => import('./pieces/ChartsGallery'),
  events: () => import('./pieces/FacesGallery'),
  governance: () => import('./pieces/MarksGallery'),
  settings: () => import('./pieces/FormsGallery'),
}

const notShown: Page['load'] = async () => ({ default: (await import('@/app/NotFound')).NotFound })

export const GALLERY_PAGES: readonly Page[] = NAVIGATION.flatMap((group) => group.items).map(({ key }) => ({
  key,
  anyOf: [],
  load: SHOWN[key] ?? notShown,
}))
