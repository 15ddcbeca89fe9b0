import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router'
import { useSession } from '@/shared/session'
import { PageBody } from '@/shared/ui/Columns'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SecurityPage } from './SecurityPage'
import { TokensPage } from './TokensPage'

const TABS = ['security', 'tokens'] as const

/** What is everybody's own: how they sign in, and the tokens that act for them. */
export default function AccountPages() {
  const { t } = useTranslation('account')
  const { person } = useSession()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const tab = TABS.find((key) => pathname === `/account/${key}`)
  return (
    <>
      <PageHeader title={t('account.title')} facts={[person.name, person.email]} />
      <PageBody>
        <Tabs
          {...(tab ? { activeKey: tab } : {})}
          items={TABS.map((key) => ({ key, label: t(`account.${key}`) }))}
          tabBarStyle={{ marginBottom: 0 }}
          onChange={(key) => void navigate(`/account/${key}`)}
        />
        <Routes>
          <Route path="security" element={<SecurityPage />} />
          <Route path="tokens" element={<TokensPage />} />
          <Route path="*" element={<Navigate to="/account/security" replace />} />
        </Routes>
      </PageBody>
    </>
  )
}
