import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { TemplatesPage } from './TemplatesPage'

const TemplatePage = lazy(() => import('./TemplatePage'))

export default function ContentPages() {
  return (
    <Suspense fallback={<LoadingBlock height={480} />}>
      <Routes>
        <Route index element={<TemplatesPage />} />
        <Route path=":code" element={<TemplatePage />} />
      </Routes>
    </Suspense>
  )
}
