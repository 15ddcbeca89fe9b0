import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { BarList } from '@/shared/ui/BarList'
import { Panel } from '@/shared/ui/Panel'
import { type Campaign, useLinks } from '../api'

/** Where the message led, and how many people followed. */
export function LinksPanel({ campaign, mark }: { campaign: Campaign; mark: ReactNode }) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const links = useLinks(campaign.code)
  if (!links.data?.length) return null
  return (
    <Panel title={t('links.title')} mark={mark} extra={t('links.unit')}>
      <BarList
        label={t('links.title')}
        rows={links.data.map((link) => ({
          key: link.url,
          name: <span title={link.url}>{short(link.url)}</span>,
          value: link.clicked,
          text: format.number(link.clicked),
        }))}
      />
    </Panel>
  )
}

const short = (url: string) => {
  const plain = url.replace(/^https?:\/\//, '')
  return plain.length > 44 ? `${plain.slice(0, 43)}…` : plain
}
