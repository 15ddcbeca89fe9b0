import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { ImportsPage } from './ImportsPage'

const NewImportPage = lazy(() => import('./NewImportPage'))
const ImportPage = lazy(() => import('./ImportPage'))

export default function ImportsRoutes() {
  return (
    <Suspense fallback={<LoadingBlock height={480} />}>
      <Routes>
        <Route index element={<ImportsPage />} />
        <Route path="new" element={<NewImportPage />} />
        <Route path=":id" element={<ImportPage />} />
      </Routes>
    </Suspense>
  )
}
