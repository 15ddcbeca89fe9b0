import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { maskAddress, maskEmail, maskPhone } from '@/shared/format/mask'
import { useFormat } from '@/shared/format/useFormat'
import { useObjectCode } from '@/shared/trail'
import { BarList } from '@/shared/ui/BarList'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { Cell, Column, Columns, PageBody } from '@/shared/ui/Columns'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { DateTime } from '@/shared/ui/DateTime'
import { Interval } from '@/shared/ui/Interval'
import { MessageOutlined } from '@/shared/ui/icons'
import { Kpi, KpiStrip } from '@/shared/ui/Kpi'
import { Masked } from '@/shared/ui/Masked'
import { OrderLink } from '@/shared/ui/OrderLink'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import { ShareStrip } from '@/shared/ui/ShareStrip'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column as TableColumn } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { Why } from '@/shared/ui/Why'
import { NOW } from '../data'

const CODE = 'C-7K2M-94QD'
const PHONE = '13800006027'
const EMAIL = 'linqing@qq.com'
const SPENT = [
  { channel: 'store', amount: 3980, share: 0.48 },
  { channel: 'mini', amount: 2716, share: 0.327 },
  { channel: 'web', amount: 1180, share: 0.142 },
  { channel: 'app', amount: 420, share: 0.051 },
] as const
const ORDERS = [
  { number: 'MP-260918-4471', channel: 'mini', amount: '647.00', at: NOW - 34 * 3_600_000 },
  { number: 'ST-260914-0082', channel: 'store', amount: '-459.00', at: NOW - 155 * 3_600_000 },
  { number: 'WB-260902-1170', channel: 'web', amount: '1180.00', at: NOW - 400 * 3_600_000 },
] as const

export default function CustomerGallery() {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  const undoToast = useUndoToast()
  const [erasing, setErasing] = useState(false)
  useObjectCode(CODE)
  const load = useMemo(() => () => Promise.resolve({ phone: PHONE.replace(/(...)(....)/, '$1 $2 '), email: EMAIL }), [])
  const name = t('customer.name')
  return (
    <>
      <PageHeader
        title={name}
        initial={[...name][0] ?? ''}
        tags={
          <>
            <StateTag tone="warning">{t('customer.tier')}</StateTag>
            <StateTag tone="good">{t('customer.active')}</StateTag>
            <StateTag>{t('customer.tag1')}</StateTag>
            <StateTag>{t('customer.tag2')}</StateTag>
          </>
        }
        facts={[
          <span key="code" className="ms-digits">
            {CODE}
            <CopyButton text={CODE} what={CODE} />
          </span>,
          t('customer.joined'),
          t('customer.seen'),
        ]}
        actions={<Button>{t('customer.ticket')}</Button>}
        primary={
          <Button type="primary" icon={<MessageOutlined />}>
            {t('customer.message')}
          </Button>
        }
        more={[
          {
            key: 'merge',
            label: t('customer.merge'),
            onClick: () => undoToast({ done: t('customer.merged'), undo: () => Promise.resolve() }),
          },
          { key: 'erase', danger: true, label: t('customer.erase'), onClick: () => setErasing(true) },
        ]}
      />
      <PageBody>
        <KpiStrip label={t('customer.facts')}>
          <Kpi size="fact" label={t('customer.spend')} value={format.money('8296.00')} note={t('customer.spendNote')} />
          <Kpi
            size="fact"
            label={t('customer.value')}
            explanation={{
              title: t('customer.value'),
              definition: t('customer.valueMeaning'),
              version: '2',
              owner: t('overview.owner'),
            }}
            value={format.money(2840, { whole: true })}
            note={<Interval low={1960} high={3910} confidence={0.8} />}
          />
          <Kpi size="fact" label={t('customer.rfm')} value="5 · 5 · 4" note={t('customer.rfmNote')} />
          <Kpi size="fact" label={t('customer.risk')} value={format.share(0.08, 0)} note={t('customer.riskNote')} />
          <Kpi size="fact" label={t('customer.returns')} value={format.share(0.064)} note={t('customer.returnsNote')} />
          <Kpi size="fact" label={t('customer.points')} value={format.number(3268)} note={t('customer.pointsNote')} />
        </KpiStrip>
        <Columns>
          <Column span={6}>
            <Masked
              title={t('customer.contact')}
              needsReason
              load={load}
              fields={[
                { key: 'phone', label: t('customer.phone'), masked: maskPhone(PHONE) },
                { key: 'email', label: t('customer.email'), masked: maskEmail(EMAIL) },
                { key: 'address', label: t('customer.address'), masked: maskAddress(t('customer.area')) },
                { key: 'birthday', label: t('customer.birthday'), masked: t('customer.birthdayMasked') },
              ]}
              others={[{ label: t('customer.store'), value: <Link to="/channels">{t('customer.storeName')}</Link> }]}
            />
          </Column>
          <Cell span={10}>
            <Panel flush title={t('customer.orders')}>
              <LatestOrders />
            </Panel>
          </Cell>
          <Column span={8}>
            <Panel
              title={t('customer.next')}
              why={<Why explanation={{ title: t('customer.next'), definition: t('customer.nextWhy') }} />}
            >
              <p style={{ fontWeight: 500 }}>{t('customer.nextWhat')}</p>
              <p className="ms-muted" style={{ margin: 'var(--ms-1) 0 var(--ms-3)' }}>
                {t('customer.nextWhy')}
              </p>
              <span style={{ display: 'flex', gap: 'var(--ms-2)' }}>
                <Button size="small" type="primary">
                  {t('customer.assign')}
                </Button>
                <Button size="small">{t('customer.unsuitable')}</Button>
              </span>
            </Panel>
            <Panel title={t('customer.where')} extra={t('customer.whereScope')}>
              <ShareStrip
                label={t('customer.whereLabel')}
                parts={SPENT.map((part) => ({
                  key: part.channel,
                  share: part.share,
                  colour: `var(--ms-channel-${part.channel})`,
                }))}
              />
              <div style={{ marginTop: 'var(--ms-3)' }}>
                <BarList
                  label={t('customer.where')}
                  rows={SPENT.map((part) => ({
                    key: part.channel,
                    name: <ChannelMark channel={part.channel} />,
                    value: part.amount,
                    text: format.money(part.amount),
                    beside: format.share(part.share),
                    colour: `var(--ms-channel-${part.channel})`,
                  }))}
                />
              </div>
            </Panel>
          </Column>
        </Columns>
      </PageBody>
      <DangerConfirm
        open={erasing}
        title={t('customer.eraseTitle')}
        consequence={t('customer.erased')}
        verb={t('customer.eraseVerb')}
        code={CODE}
        onConfirm={() => Promise.resolve()}
        onClose={() => setErasing(false)}
      />
    </>
  )
}

function LatestOrders() {
  const { t } = useTranslation('gallery')
  const columns: readonly TableColumn<(typeof ORDERS)[number]>[] = [
    { key: 'number', title: t('list.orders'), width: 136, render: (order) => <OrderLink number={order.number} /> },
    {
      key: 'channel',
      title: t('list.channel'),
      width: 120,
      render: (order) => <ChannelMark channel={order.channel} />,
    },
    { key: 'at', title: t('marks.date'), width: 112, render: (order) => <DateTime at={order.at} form="day" /> },
    {
      key: 'amount',
      title: t('marks.money'),
      unit: t('overview.worthUnit'),
      kind: 'number',
      width: 100,
      render: (order) => <Quantity value={order.amount} decimals={2} />,
    },
  ]
  return <RowTable label={t('customer.orders')} columns={columns} rows={ORDERS} rowKey={(order) => order.number} />
}
