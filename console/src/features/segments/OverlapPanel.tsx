import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { BarList } from '@/shared/ui/BarList'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { Why } from '@/shared/ui/Why'
import { useOverlap, useSegmentRows } from './api'
import { segmentPath } from './paths'
import styles from './Segments.module.css'

const AT_MOST = 5

/** How many of its people are in other segments too: the five largest, or those picked. */
export function OverlapPanel({ code, size }: { code: string; size: number | null }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [wanted, setWanted] = useState(false)
  const overlap = useOverlap(code, picked)
  const rows = useSegmentRows({ search: '', state: 'in_use', owner: 'anybody', sort: 'name', cursor: null, limit: 100 })
  return (
    <Panel
      title={t('overlap.title')}
      why={<Why explanation={{ title: t('overlap.title'), definition: t('overlap.means') }} />}
    >
      <Select
        mode="multiple"
        className={styles.wide ?? ''}
        aria-label={t('overlap.pick')}
        placeholder={<span className={styles.placeholder}>{t('overlap.pick')}</span>}
        maxCount={AT_MOST}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...picked]}
        onOpenChange={() => setWanted(true)}
        options={
          wanted
            ? (rows.data?.items ?? [])
                .filter((row) => row.code !== code)
                .map((row) => ({ value: row.code, label: row.name }))
            : []
        }
        onChange={(next: string[]) => setPicked(next)}
      />
      {overlap.isError ? (
        <ErrorFace
          subject={t('overlap.title')}
          refusal={asRefusal(overlap.error)}
          onRetry={() => void overlap.refetch()}
        />
      ) : !overlap.data ? (
        <LoadingBlock height={120} />
      ) : overlap.data.length === 0 ? (
        <p className="ms-muted">{t('overlap.none')}</p>
      ) : (
        <BarList
          label={t('overlap.title')}
          rows={overlap.data.map((other) => ({
            key: other.code,
            name: (
              <Link className={styles.clip ?? ''} to={segmentPath(other.code)} title={other.name}>
                {other.name}
              </Link>
            ),
            value: other.shared,
            text: other.is_estimate
              ? t('insight.about', { shown: format.number(other.shared) })
              : format.number(other.shared),
            beside: format.share(size ? other.shared / size : null, 0),
          }))}
        />
      )}
    </Panel>
  )
}
