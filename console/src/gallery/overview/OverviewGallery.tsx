import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { AsOf } from '@/shared/ui/AsOf'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import { NOW } from '../data'
import { AttributionPanel } from './AttributionPanel'
import { CampaignsPanel } from './CampaignsPanel'
import { Figures } from './Figures'
import { NeedsAttention } from './NeedsAttention'
import { PathsPanel } from './PathsPanel'
import { RevenuePanel } from './RevenuePanel'
import { WhenPanel } from './WhenPanel'

export default function OverviewGallery() {
  const { t } = useTranslation('gallery')
  const { t: shell } = useTranslation('shell')
  return (
    <>
      <PageHeader
        title={shell('nav.page.overview')}
        tags={<StateTag>{t('mark')}</StateTag>}
        facts={[<AsOf key="asOf" at={new Date(NOW - 4000).toISOString()} limitSeconds={300} />, t('overview.basis')]}
        actions={
          <>
            <Select
              aria-label={t('overview.brand')}
              defaultValue="all"
              options={[{ value: 'all', label: t('overview.brand') }]}
              style={{ minWidth: 116 }}
            />
            <Select
              aria-label={t('overview.region')}
              defaultValue="all"
              options={[{ value: 'all', label: t('overview.region') }]}
              style={{ minWidth: 116 }}
            />
            <DatePicker.RangePicker
              aria-label={t('marks.range')}
              placeholder={[t('overview.from'), t('overview.to')]}
              defaultValue={[dayjs('2026-08-24'), dayjs('2026-11-22')]}
              style={{ width: 236 }}
              allowClear={false}
            />
            <Select
              aria-label={t('overview.compare')}
              defaultValue="before"
              options={[{ value: 'before', label: t('overview.compare') }]}
              style={{ minWidth: 136 }}
            />
          </>
        }
        more={[{ key: 'export', label: t('list.export') }]}
      />
      <PageBody>
        <Figures />
        <Columns>
          <Cell span={16}>
            <RevenuePanel />
          </Cell>
          <Cell span={8}>
            <NeedsAttention />
          </Cell>
          <Cell span={8}>
            <AttributionPanel />
          </Cell>
          <Cell span={16}>
            <CampaignsPanel />
          </Cell>
          <Cell span={16}>
            <PathsPanel />
          </Cell>
          <Cell span={8}>
            <WhenPanel />
          </Cell>
        </Columns>
      </PageBody>
    </>
  )
}
