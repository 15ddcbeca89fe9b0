import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '@/shared/api/refusal'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { ErrorFace, FirstUse, NoPermission, NothingMatches, PartialNote, StaleNote } from '@/shared/ui/Faces'
import { KpiStripLoading } from '@/shared/ui/Kpi'
import { LoadingBlock, LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { NOW } from '../data'

const NOTHING = () => {}

export default function FacesGallery() {
  const { t } = useTranslation('gallery')
  const face = (name: string, child: ReactNode) => (
    <Cell span={12}>
      <Panel title={name}>{child}</Panel>
    </Cell>
  )
  return (
    <>
      <PageHeader title={t('section.faces')} tags={<StateTag>{t('mark')}</StateTag>} />
      <PageBody>
        <KpiStripLoading />
        <Columns>
          {face(
            t('faces.firstUse'),
            <FirstUse
              title={t('faces.firstTitle')}
              text={t('faces.firstText')}
              action={<Button type="primary">{t('faces.newSegment')}</Button>}
              demoImportPath="/settings"
            />,
          )}
          {face(
            t('faces.nothing'),
            <NothingMatches filters={[t('faces.filter1'), t('faces.filter2')]} onClear={NOTHING} />,
          )}
          {face(t('faces.loading'), <LoadingRows rows={6} />)}
          {face(
            t('faces.error'),
            <ErrorFace subject={t('faces.orders')} refusal={new Refusal(503, 'unavailable', '')} onRetry={NOTHING} />,
          )}
          {face(
            t('faces.forbidden'),
            <NoPermission subject={t('faces.orders')} right={t('faces.right')} grantedBy={t('faces.by')} />,
          )}
          {face(
            t('faces.fault'),
            <ErrorFace subject={t('faces.orders')} refusal={new Refusal(500, 'fault', '')} onRetry={NOTHING} />,
          )}
          {face(
            t('faces.partial'),
            <>
              <PartialNote answered={3} asked={4} />
              <p style={{ marginTop: 'var(--ms-3)' }}>{t('faces.rest')}</p>
            </>,
          )}
          {face(
            t('faces.stale'),
            <>
              <StaleNote since={NOW - 8_040_000} />
              <div style={{ marginTop: 'var(--ms-3)' }}>
                <LoadingBlock height={80} />
              </div>
            </>,
          )}
        </Columns>
      </PageBody>
    </>
  )
}
