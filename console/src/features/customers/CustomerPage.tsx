import { App, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { urlChoice, urlFlag, urlText } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { Column, Columns, PageBody } from '@/shared/ui/Columns'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { KpiStripLoading } from '@/shared/ui/Kpi'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import { ActivityPanel } from './ActivityPanel'
import { type CustomerFacts, useCustomer, useErase } from './api'
import { ConsentPanel } from './ConsentPanel'
import { ContactPanel } from './ContactPanel'
import { FactsStrip } from './FactsStrip'
import { IdentifiersPanel } from './IdentifiersPanel'
import { IdentityTab } from './IdentityTab'
import { MergeDrawer } from './MergeDrawer'
import { OrdersTab } from './OrdersTab'
import { SegmentsPanel } from './SegmentsPanel'
import { SpendPanel } from './SpendPanel'
import { TimelinePanel } from './TimelinePanel'

const TABS = ['overview', 'orders', 'identity'] as const
const URL = { tab: urlChoice(TABS, 'overview'), merge: urlFlag(), with: urlText() }

export default function CustomerPage() {
  const { id = '' } = useParams()
  const { t } = useTranslation('customers')
  const customer = useCustomer(id)
  useObjectCode(customer.data?.code ?? null)
  if (customer.data) return <Loaded customer={customer.data} />
  const refusal = customer.isError ? asRefusal(customer.error) : null
  return (
    <>
      <PageHeader title={t('person')} />
      <PageBody>
        {refusal?.isForbidden && <NoPermission subject={t('person')} right={refusal.permission} />}
        {refusal && !refusal.isForbidden && (
          <ErrorFace subject={t('person')} refusal={refusal} onRetry={() => void customer.refetch()} />
        )}
        {!refusal && (
          <>
            <KpiStripLoading />
            <LoadingRows rows={10} />
          </>
        )}
      </PageBody>
    </>
  )
}

function Loaded({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const [{ tab, merge, with: other }, change] = useUrlState(URL)
  const mayMerge = usePermission('customers.merge')
  const mayErase = usePermission('contacts.erase')
  const [erasing, setErasing] = useState(false)
  const { code, merged } = customer
  const called = customer.name ?? code
  const when = format.date(customer.last_seen)
  const more = [
    ...(mayMerge ? [{ key: 'merge', label: t('head.merge'), onClick: () => change({ merge: true, with: '' }) }] : []),
    ...(mayErase ? [{ key: 'erase', danger: true, label: t('head.erase'), onClick: () => setErasing(true) }] : []),
  ]
  return (
    <>
      <PageHeader
        title={called}
        initial={customer.name ? ([...customer.name][0] ?? '') : 'C'}
        tags={merged.length > 0 && <StateTag>{t('mark.merged')}</StateTag>}
        facts={[
          <span key="code" className="ms-digits">
            {customer.name ? code : t('head.codeOnly')}
            <CopyButton text={code} what={t('head.code')} />
          </span>,
          t('head.since', { date: format.date(customer.known_since) }),
          customer.last_source ? t('head.seenAt', { when, source: customer.last_source }) : t('head.seen', { when }),
          ...(merged.length
            ? [
                t('head.wasOthers', {
                  count: merged.length,
                  codes: merged.slice(0, 3).join(format.language === 'zh-CN' ? '、' : ', '),
                }),
              ]
            : []),
          ...(customer.is_scoped ? [t('list.scoped')] : []),
        ]}
        more={more}
      />
      <PageBody>
        <FactsStrip customer={customer} />
        <div>
          <Segmented
            aria-label={t('tab.label')}
            value={tab}
            onChange={(value) => change({ tab: value })}
            options={TABS.map((each) => ({ value: each, label: t(`tab.${each}`) }))}
          />
        </div>
        {tab === 'overview' && (
          <Columns>
            <Column span={6}>
              <ContactPanel customer={customer} />
              <IdentifiersPanel customer={customer} onEvidence={() => change({ tab: 'identity' })} />
              <ConsentPanel id={customer.id} />
            </Column>
            <Column span={11}>
              <TimelinePanel id={customer.id} />
            </Column>
            <Column span={7}>
              <SpendPanel customer={customer} />
              <ActivityPanel id={customer.id} />
              <SegmentsPanel customer={customer} />
            </Column>
          </Columns>
        )}
        {tab === 'orders' && <OrdersTab customer={customer} />}
        {tab === 'identity' && (
          <IdentityTab customer={customer} onCompare={(id) => change({ merge: true, with: id })} />
        )}
      </PageBody>
      <MergeDrawer
        customer={customer}
        open={merge && mayMerge}
        other={other || null}
        onChoose={(id) => change({ with: id ?? '' })}
        onClose={() => change({ merge: false, with: '' })}
      />
      <EraseDialog customer={customer} open={erasing} onClose={() => setErasing(false)} />
    </>
  )
}

function EraseDialog({ customer, open, onClose }: { customer: CustomerFacts; open: boolean; onClose: () => void }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const erase = useErase()
  const { message } = App.useApp()
  return (
    <DangerConfirm
      open={open}
      title={t('erase.title', { code: customer.code })}
      consequence={t('erase.consequence', {
        contacts: format.number(customer.contacts?.length ?? null),
        identifiers: format.number(customer.profile_refs.length),
        orders: format.number(customer.orders),
      })}
      verb={t('erase.verb')}
      code={customer.code}
      onConfirm={async () => {
        await erase.mutateAsync({ subject_refs: customer.profile_refs, reason: t('erase.reason') })
        void message.success(t('erase.done'))
      }}
      onClose={onClose}
    />
  )
}
