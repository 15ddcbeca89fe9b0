import { Route, Routes } from 'react-router'
import ProductPage from './ProductPage'
import ProductsPage from './ProductsPage'

export default function ProductsRoutes() {
  return (
    <Routes>
      <Route index element={<ProductsPage />} />
      <Route path=":sku" element={<ProductPage />} />
    </Routes>
  )
}
