import { Route, Routes } from 'react-router'
import { Catalogue } from './Catalogue'
import { MetricPage } from './MetricPage'

/** The catalogue of metrics, and each of them. */
export default function MetricsPage() {
  return (
    <Routes>
      <Route index element={<Catalogue />} />
      <Route path=":code" element={<MetricPage />} />
    </Routes>
  )
}
