import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { CampaignsPage } from './list/CampaignsPage'

const CampaignPage = lazy(() => import('./CampaignPage'))
const NewCampaignPage = lazy(() => import('./NewCampaignPage'))
const PeoplePage = lazy(() => import('./people/PeoplePage'))

export default function CampaignsPages() {
  return (
    <Suspense fallback={<LoadingBlock height={480} />}>
      <Routes>
        <Route index element={<CampaignsPage />} />
        <Route path="new" element={<NewCampaignPage />} />
        <Route path=":code" element={<CampaignPage />} />
        <Route path=":code/people/:personId?" element={<PeoplePage />} />
      </Routes>
    </Suspense>
  )
}
