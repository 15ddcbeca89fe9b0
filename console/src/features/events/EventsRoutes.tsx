import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { SourcesPage } from './SourcesPage'

const SourcePage = lazy(() => import('./SourcePage'))
const LivePage = lazy(() => import('./LivePage'))
const QuarantinePage = lazy(() => import('./QuarantinePage'))

export default function EventsRoutes() {
  return (
    <Suspense fallback={<LoadingBlock height={480} />}>
      <Routes>
        <Route index element={<SourcesPage />} />
        <Route path="live" element={<LivePage />} />
        <Route path="quarantine" element={<QuarantinePage />} />
        <Route path="sources/:code" element={<SourcePage />} />
      </Routes>
    </Suspense>
  )
}
