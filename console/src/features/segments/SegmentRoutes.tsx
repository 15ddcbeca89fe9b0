import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import SegmentPage from './SegmentPage'
import SegmentsPage from './SegmentsPage'

/** The rule builder is a load of its own: most visits only look. */
const BuilderPage = lazy(() => import('./builder/BuilderPage'))

const builder = (
  <Suspense fallback={<LoadingBlock height={480} />}>
    <BuilderPage />
  </Suspense>
)

export default function SegmentRoutes() {
  return (
    <Routes>
      <Route index element={<SegmentsPage />} />
      <Route path="new" element={builder} />
      <Route path=":code" element={<SegmentPage />} />
      <Route path=":code/edit" element={builder} />
    </Routes>
  )
}
