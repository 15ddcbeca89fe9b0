import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { KindMark } from '@/shared/ui/KindMark'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import { type Effect, useChannels } from '../api'
import styles from './Report.module.css'

/** By which channel people of each side bought first, and what both sides spent. */
export function ChannelsPanel({ effect, mark }: { effect: Effect | undefined; mark: ReactNode }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const channels = useChannels()
  if (!effect) return null
  const share = (count: number, of: number) => format.share(of ? count / of : null)
  return (
    <Panel
      title={t('channels.title')}
      mark={mark}
      why={<Why explanation={{ title: t('channels.title'), definition: t('explain.channels') }} />}
    >
      {effect.channels.length === 0 ? (
        <p className="ms-muted">{t('channels.none')}</p>
      ) : (
        <table className={styles.plain}>
          <caption className="ms-unseen">{t('channels.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.channel')}</th>
              <th scope="col">{t('arm.treated')}</th>
              <th scope="col">{t('arm.held_out')}</th>
            </tr>
          </thead>
          <tbody>
            {effect.channels.map((row) => {
              const channel = channels.data?.items.find((each) => each.code === row.channel)
              const name = channel && (format.language === 'zh-CN' ? channel.name_zh : channel.name)
              return (
                <tr key={row.channel}>
                  <th scope="row">
                    <KindMark kind={channel?.kind ?? row.channel} name={name ?? row.channel} />
                  </th>
                  <td>
                    {format.number(row.treated)}{' '}
                    <span className="ms-muted">{share(row.treated, effect.treated.persons)}</span>
                  </td>
                  <td>
                    {format.number(row.held_out)}{' '}
                    <span className="ms-muted">{share(row.held_out, effect.held_out.persons)}</span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {effect.revenue.map((row) => (
        <table key={row.currency} className={styles.plain}>
          <caption>{t('channels.revenue')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('arm.treated')}</th>
              <th scope="col">{t('arm.held_out')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('channels.spent')}</th>
              <td>{format.money(row.treated_revenue, { currency: row.currency })}</td>
              <td>{format.money(row.holdout_revenue, { currency: row.currency })}</td>
            </tr>
            <tr>
              <th scope="row">{t('channels.perPerson')}</th>
              <td>{format.money(row.treated_revenue_per_person?.toFixed(2), { currency: row.currency })}</td>
              <td>{format.money(row.holdout_revenue_per_person?.toFixed(2), { currency: row.currency })}</td>
            </tr>
          </tbody>
        </table>
      ))}
    </Panel>
  )
}
