import { Route, Routes } from 'react-router'
import CustomerGallery from './customer/CustomerGallery'
import ListGallery from './list/ListGallery'

export default function CustomersGallery() {
  return (
    <Routes>
      <Route index element={<ListGallery />} />
      <Route path=":id" element={<CustomerGallery />} />
    </Routes>
  )
}
