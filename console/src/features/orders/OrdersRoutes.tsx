import { Route, Routes } from 'react-router'
import OrderPage from './OrderPage'
import OrdersPage from './OrdersPage'

export default function OrdersRoutes() {
  return (
    <Routes>
      <Route index element={<OrdersPage />} />
      <Route path=":number" element={<OrderPage />} />
    </Routes>
  )
}
