import { useTranslation } from 'react-i18next'
import type { Channel } from '@/shared/channel'
import { useFormat } from '@/shared/format/useFormat'
import { BarList } from '@/shared/ui/BarList'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { Generated } from '@/shared/ui/Generated'
import { Panel } from '@/shared/ui/Panel'
import { ShareStrip } from '@/shared/ui/ShareStrip'
import { Why } from '@/shared/ui/Why'
import type { CustomerFacts } from './api'
import { useMoney } from './useMoney'

/** Net spend per channel. A channel with more returns than sales takes no part of the strip. */
export function SpendPanel({ customer }: { customer: CustomerFacts }) {
  const { t } = useTranslation('customers')
  const { t: shared } = useTranslation('shared')
  const format = useFormat()
  const money = useMoney(customer.currency)
  const title = t('spend.title')
  const total = customer.trade.reduce((sum, each) => sum + Math.max(0, Number(each.net)), 0)
  const parts = customer.trade.map((each) => ({
    channel: each.channel as Channel,
    net: Number(each.net),
    share: total ? Math.max(0, Number(each.net)) / total : 0,
  }))
  const generated = customer.trade.reduce((sum, each) => sum + each.generated, 0)
  const name = (channel: Channel) => shared(`channel.${channel}`)
  const join = format.language === 'zh-CN' ? '，' : ', '
  return (
    <Panel
      title={title}
      mark={generated > 0 && <Generated kind="generated" />}
      why={
        generated > 0 ? (
          <Why explanation={{ title, definition: t('spend.generated', { shown: format.number(generated) }) }} />
        ) : undefined
      }
      extra={t(customer.is_scoped ? 'spend.scoped' : 'spend.scope')}
    >
      {parts.length === 0 ? (
        <span className="ms-muted">{t('spend.none')}</span>
      ) : (
        <>
          <ShareStrip
            label={t('spend.sentence', {
              parts: parts
                .map((part) => t('spend.part', { channel: name(part.channel), share: format.share(part.share) }))
                .join(join),
            })}
            parts={parts.map((part) => ({
              key: part.channel,
              share: part.share,
              colour: `var(--ms-channel-${part.channel})`,
            }))}
          />
          <div style={{ marginTop: 'var(--ms-3)' }}>
            <BarList
              label={title}
              rows={parts.map((part) => ({
                key: part.channel,
                name: <ChannelMark channel={part.channel} />,
                value: part.net,
                text: money(part.net),
                beside: format.share(part.share),
                colour: `var(--ms-channel-${part.channel})`,
              }))}
            />
          </div>
        </>
      )}
    </Panel>
  )
}
