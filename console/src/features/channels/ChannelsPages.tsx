import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LoadingBlock } from '@/shared/ui/Loading'
import { RegisterPage } from './RegisterPage'

const ChannelPage = lazy(() => import('./ChannelPage'))
const MailboxPage = lazy(() => import('./MailboxPage'))

export default function ChannelsPages() {
  return (
    <Suspense fallback={<LoadingBlock height={480} />}>
      <Routes>
        <Route index element={<RegisterPage />} />
        <Route path="mailbox/:mailId?" element={<MailboxPage />} />
        <Route path=":code" element={<ChannelPage />} />
      </Routes>
    </Suspense>
  )
}
