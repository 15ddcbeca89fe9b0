import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { ChannelName } from '@/shared/ui/ChannelName'
import { Column, Columns, PageBody } from '@/shared/ui/Columns'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { type ShownOrder, useHandOver, useOrder } from './api'
import { Origin } from './Origin'
import { CustomerPanel } from './order/CustomerPanel'
import { LinesPanel } from './order/LinesPanel'
import { MoneyPanel } from './order/MoneyPanel'
import { MovesPanel } from './order/MovesPanel'
import { ReturnDrawer } from './order/ReturnDrawer'
import { ReturnsPanel } from './order/ReturnsPanel'
import { TimelinePanel } from './order/TimelinePanel'
import { StandingTag } from './standing'

/** One order, whole. */
export default function OrderPage() {
  const { number = '' } = useParams()
  const { t } = useTranslation('orders')
  const query = useOrder(number)
  useObjectCode(number)
  if (query.data) return <Order order={query.data} />
  if (query.isError) {
    const refusal = asRefusal(query.error)
    return (
      <>
        <PageHeader title={number} />
        {refusal.isForbidden ? (
          <NoPermission subject={t('order.subject')} right={refusal.permission} />
        ) : (
          <ErrorFace subject={t('order.subject')} refusal={refusal} onRetry={() => void query.refetch()} />
        )}
      </>
    )
  }
  return (
    <>
      <PageHeader title={number} />
      <LoadingBlock height={480} />
    </>
  )
}

function Order({ order }: { order: ShownOrder }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { message } = App.useApp()
  const mayWrite = usePermission('orders.write')
  const handOver = useHandOver()
  const [query, setQuery] = useSearchParams()
  const turn = (open: boolean) =>
    setQuery((present) => {
      const next = new URLSearchParams(present)
      if (open) next.set('return', 'new')
      else next.delete('return')
      return next
    })
  const isOpen = order.standing === 'placed'
  const canReturn = !isOpen && order.lines.some((line) => line.can_return > 0)
  const give = () =>
    handOver.mutate(order.id, {
      onSuccess: () => void message.success(t('handOver.done', { number: order.number })),
      onError: (error) => void message.error(asRefusal(error).message),
    })

  return (
    <>
      <PageHeader
        title={order.number}
        tags={
          <>
            <CopyButton text={order.number} what={t('order.numberOf')} />
            <StandingTag standing={order.standing} />
            <Origin of={order} />
          </>
        }
        facts={[
          <ChannelName key="channel" code={order.channel_code} />,
          order.location_name ?? order.location_code ?? t('order.noLocation'),
          <span key="placed">
            {t('order.placedAt')} <DateTime at={order.placed_at} />
          </span>,
          t('pieces', { shown: format.number(order.pieces), count: order.pieces }),
        ]}
        actions={mayWrite && canReturn && <Button onClick={() => turn(true)}>{t('back.do')}</Button>}
        primary={
          mayWrite &&
          isOpen && (
            <Button type="primary" loading={handOver.isPending} onClick={give}>
              {t('handOver.do')}
            </Button>
          )
        }
      />
      <PageBody>
        <Columns>
          <Column span={16}>
            <LinesPanel order={order} />
            <ReturnsPanel order={order} />
            <MovesPanel order={order} />
          </Column>
          <Column span={8}>
            <MoneyPanel order={order} />
            <CustomerPanel order={order} />
            <TimelinePanel order={order} />
          </Column>
        </Columns>
      </PageBody>
      <ReturnDrawer
        order={order}
        open={query.get('return') === 'new' && mayWrite && canReturn}
        onClose={() => turn(false)}
      />
    </>
  )
}
