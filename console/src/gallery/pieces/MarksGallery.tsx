import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS } from '@/shared/channel'
import { maskCard, maskEmail, maskName, maskPhone } from '@/shared/format/mask'
import { useFormat } from '@/shared/format/useFormat'
import { AsOf } from '@/shared/ui/AsOf'
import { ChannelMark } from '@/shared/ui/ChannelMark'
import { Cell, Columns } from '@/shared/ui/Columns'
import { CustomerName } from '@/shared/ui/CustomerName'
import { DateTime } from '@/shared/ui/DateTime'
import { Delta } from '@/shared/ui/Delta'
import { Generated } from '@/shared/ui/Generated'
import { Interval } from '@/shared/ui/Interval'
import { IntervalMark } from '@/shared/ui/IntervalMark'
import { Money } from '@/shared/ui/Money'
import { OrderLink } from '@/shared/ui/OrderLink'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { Share } from '@/shared/ui/Share'
import { StateTag, type Tone } from '@/shared/ui/StateTag'
import { Term } from '@/shared/ui/Term'
import { Why } from '@/shared/ui/Why'
import { NOW } from '../data'
import styles from './MarksGallery.module.css'

const TONES: readonly Tone[] = ['neutral', 'info', 'good', 'warning', 'bad']
const AT = NOW - 2_340_000

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

export default function MarksGallery() {
  const { t } = useTranslation('gallery')
  const format = useFormat()
  const explanation = {
    title: t('marks.atp'),
    definition: t('marks.whyMeaning'),
    formula: '40 − 12 − 5 = 23',
    inputs: [
      { label: t('marks.onHand'), value: '40', to: '/stock' },
      { label: t('marks.reserved'), value: '12', to: '/orders' },
      { label: t('marks.safety'), value: '5' },
    ],
    version: '2',
    owner: t('overview.owner'),
    computedAt: new Date(NOW - 60_000).toISOString(),
  }
  const figures: readonly [string, ReactNode][] = [
    [t('marks.number'), <Quantity key="n" value={84213} />],
    [t('marks.compact'), format.compact(231_000_000)],
    [t('marks.money'), <Money key="m" amount="8296.00" />],
    [t('marks.negative'), <Money key="g" amount="-459.00" />],
    [t('marks.zero'), <Quantity key="z" value={0} />],
    [t('marks.missing'), <Quantity key="u" value={null} />],
    [t('marks.shareRow'), <Share key="s" share={0.318} />],
    [t('marks.pointsRow'), format.points(0.018)],
    [t('marks.duration'), format.duration(8040)],
    [t('marks.moment'), <DateTime key="d" at={AT} />],
    [t('marks.date'), <DateTime key="p" at={AT} form="prose" />],
    [t('marks.range'), format.range('2026-08-24', '2026-11-22')],
    [t('marks.relative'), <RelativeTime key="r" at={AT} />],
  ]
  return (
    <>
      <PageHeader title={t('section.marks')} tags={<StateTag>{t('mark')}</StateTag>} />
      <Columns>
        <Cell span={14}>
          <Panel title={t('section.marks')}>
            <dl className={styles.rows}>
              <Row name={t('marks.states')}>
                {TONES.map((tone) => (
                  <StateTag key={tone} tone={tone}>
                    {t(`marks.${tone}`)}
                  </StateTag>
                ))}
              </Row>
              <Row name={t('marks.truth')}>
                <Generated kind="simulated" />
                <Generated kind="derived" />
                <AsOf at={new Date(NOW - 4000).toISOString()} limitSeconds={300} />
                <AsOf at={new Date(NOW - 8_040_000).toISOString()} limitSeconds={300} />
              </Row>
              <Row name={t('marks.channels')}>
                {CHANNELS.map((channel) => (
                  <ChannelMark key={channel} channel={channel} />
                ))}
              </Row>
              <Row name={t('marks.deltas')}>
                <Delta value={0.064} />
                <Delta value={-0.004} kind="points" />
                <Delta value={-0.007} kind="points" goodWhen="down" />
                <Delta value={0.0044} kind="points" interval={[-0.001, 0.01]} decimals={2} />
                <Delta value={0} />
                <Delta value={null} />
              </Row>
              <Row name={t('marks.intervals')}>
                <Interval low={1960} high={3910} confidence={0.8} />
                <IntervalMark value={1.4} interval={[0.8, 2]} scale={[-1, 3]} label={t('marks.good_')} />
                <IntervalMark value={0.4} interval={[-0.2, 1]} scale={[-1, 3]} label={t('marks.unsure')} />
                <IntervalMark value={-0.6} interval={[-0.9, -0.3]} scale={[-1, 3]} label={t('marks.badly')} />
              </Row>
              <Row name={t('marks.links')}>
                <CustomerName id="C-7K2M-94QD" name={t('customer.name')} />
                <OrderLink number="MP-260918-4471" copy />
              </Row>
              <Row name={t('marks.masks')}>
                <span className="ms-digits">{maskPhone('13800006027')}</span>
                <span>{maskEmail('linqing@qq.com')}</span>
                <span>{maskName('林小晴')}</span>
                <span className="ms-digits">{maskCard('88010000352')}</span>
              </Row>
              <Row name={t('marks.why')}>
                <Term label={t('marks.atp')} explanation={explanation} />
                <Why explanation={explanation} />
              </Row>
            </dl>
          </Panel>
        </Cell>
        <Cell span={10}>
          <Panel title={t('section.formats')}>
            <table className={`${styles.figures} ms-digits`}>
              <thead>
                <tr>
                  <th scope="col">{t('marks.what')}</th>
                  <th scope="col">{t('marks.column')}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(([name, figure]) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{figure}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        </Cell>
      </Columns>
    </>
  )
}
