import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { usePermission } from '@/shared/session'
import { AsOf } from '@/shared/ui/AsOf'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { ErrorFace, FirstUse, NoPermission } from '@/shared/ui/Faces'
import { Generated } from '@/shared/ui/Generated'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { type Coverage, useCoverage, useRegistry } from '../api'
import { PartPicker } from '../PartPicker'
import { ComparisonPicker, PeriodPicker } from '../PeriodPicker'
import { AttentionPanel } from './AttentionPanel'
import { CampaignsPanel } from './CampaignsPanel'
import { Figures } from './Figures'
import { FindPanel } from './FindPanel'
import { LatestOrdersPanel } from './LatestOrdersPanel'
import { PathsPanel } from './PathsPanel'
import { RevenuePanel } from './RevenuePanel'
import { useOverviewAddress } from './useOverviewAddress'
import { WhenPanel } from './WhenPanel'

/** The lake is filled within minutes; older than this, something is wrong. */
const FRESH_SECONDS = 900

/** Where the trade stands, and what needs a person now. */
export default function OverviewPage() {
  const mayMeasure = usePermission('metrics.read')
  return mayMeasure ? <Measured /> : <WorkOnly />
}

/** For who has no figures to steer by: the people and orders asked about, and what waits. */
function WorkOnly() {
  const { t } = useTranslation('analytics')
  const mayFind = usePermission('customers.read')
  const mayOrders = usePermission('orders.read')
  return (
    <>
      <PageHeader title={t('overview.title')} />
      <PageBody>
        <Columns>
          {mayFind && (
            <Cell span={12}>
              <FindPanel />
            </Cell>
          )}
          <Cell span={mayOrders && !mayFind ? 24 : 12}>
            <AttentionPanel fill />
          </Cell>
          {!mayFind && !mayOrders && (
            <Cell span={12}>
              <Panel title={t('figures.title')}>
                <NoPermission subject={t('figures.title')} right={t('right.metrics')} />
              </Panel>
            </Cell>
          )}
          {mayOrders && (
            <Cell span={24}>
              <LatestOrdersPanel />
            </Cell>
          )}
        </Columns>
      </PageBody>
    </>
  )
}

function Measured() {
  const { t } = useTranslation('analytics')
  const mayImport = usePermission('imports.run')
  const mayCampaigns = usePermission('campaigns.read')
  const registry = useRegistry()
  const coverage = useCoverage()
  const { address, asked, change } = useOverviewAddress(coverage.data)
  const metrics = registry.data?.metrics
  const isEmpty = coverage.data !== undefined && coverage.data.last_day === null
  const failed =
    (coverage.isError && !coverage.data && coverage.error) || (registry.isError && !metrics && registry.error)
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        tags={isGenerated(coverage.data) && <Generated kind="simulated" />}
        facts={[
          ...(coverage.data?.as_of ? [<AsOf key="asOf" at={coverage.data.as_of} limitSeconds={FRESH_SECONDS} />] : []),
          t('overview.basis'),
        ]}
        actions={
          !isEmpty && (
            <>
              {(coverage.data?.currencies.length ?? 0) > 1 && (
                <Select
                  aria-label={t('overview.currency')}
                  value={asked.currency}
                  onChange={(currency) => change({ currency })}
                  options={coverage.data?.currencies.map(({ code }) => ({ value: code, label: code })) ?? []}
                />
              )}
              <PartPicker
                dimension="channel"
                all={t('filter.allChannels')}
                value={address.channel}
                onChange={(channel) => change({ channel })}
              />
              <PartPicker
                dimension="location"
                all={t('filter.allLocations')}
                value={address.location}
                onChange={(location) => change({ location })}
              />
              <PeriodPicker
                coverage={coverage.data}
                period={asked.period}
                onChange={({ from, to }) => change({ range: [from, to] })}
              />
              <ComparisonPicker value={address.compare} onChange={(compare) => change({ compare })} />
            </>
          )
        }
      />
      <PageBody>
        {failed ? (
          <Panel title={t('figures.title')}>
            <ErrorFace
              subject={t('figures.title')}
              refusal={asRefusal(failed)}
              onRetry={() => void Promise.all([coverage.refetch(), registry.refetch()])}
            />
          </Panel>
        ) : isEmpty ? (
          <Panel title={t('figures.title')}>
            <FirstUse
              title={t('empty.first')}
              text={t('empty.firstText')}
              action={mayImport && <Link to="/imports">{t('empty.import')}</Link>}
            />
          </Panel>
        ) : (
          <Figures asked={asked} metrics={metrics} firstDay={coverage.data?.first_day ?? null} />
        )}
        <Columns>
          {!isEmpty && !failed && (
            <Cell span={16}>
              <RevenuePanel
                asked={asked}
                coverage={coverage.data}
                metric={metrics?.find(({ code }) => code === 'net_revenue')}
                mode={address.mode}
                onMode={(mode) => change({ mode }, { replace: true })}
              />
            </Cell>
          )}
          <Cell span={isEmpty || failed ? 24 : 8}>
            <AttentionPanel fill={isEmpty || Boolean(failed)} />
          </Cell>
          {mayCampaigns && (
            <Cell span={24}>
              <CampaignsPanel currency={asked.currency} />
            </Cell>
          )}
          {!isEmpty && !failed && (
            <>
              <Cell span={14}>
                <PathsPanel asked={asked} coverage={coverage.data} />
              </Cell>
              <Cell span={10}>
                <WhenPanel asked={asked} coverage={coverage.data} />
              </Cell>
            </>
          )}
        </Columns>
      </PageBody>
    </>
  )
}

/** Where orders were generated for a demonstration, every figure with them in it says so. */
function isGenerated(coverage: Coverage | undefined): boolean {
  return coverage?.channels.some(({ generated_orders: generated }) => (generated ?? 0) > 0) ?? false
}
