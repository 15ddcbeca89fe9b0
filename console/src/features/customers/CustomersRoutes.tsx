import { Route, Routes } from 'react-router'
import CustomerPage from './CustomerPage'
import CustomersPage from './CustomersPage'

export default function CustomersRoutes() {
  return (
    <Routes>
      <Route index element={<CustomersPage />} />
      <Route path=":id" element={<CustomerPage />} />
    </Routes>
  )
}
