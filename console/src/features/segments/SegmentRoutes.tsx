import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'

// Each a load of its own: the builder brings no tables, and most visits only look.
const SegmentsPage = lazy(() => import('./SegmentsPage'))
const SegmentPage = lazy(() => import('./SegmentPage'))
const BuilderPage = lazy(() => import('./builder/BuilderPage'))

export default function SegmentRoutes() {
  return (
    <Suspense fallback={<LoadingBlock height={480} />}>
      <Routes>
        <Route index element={<SegmentsPage />} />
        <Route path="new" element={<BuilderPage />} />
        <Route path=":code" element={<SegmentPage />} />
        <Route path=":code/edit" element={<BuilderPage />} />
      </Routes>
    </Suspense>
  )
}
