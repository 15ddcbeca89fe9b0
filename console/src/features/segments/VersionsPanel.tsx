import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { useVersions } from './api'
import styles from './Segments.module.css'

/** What the rule asked before; nothing is overwritten. */
export function VersionsPanel({ code }: { code: string }) {
  const { t } = useTranslation('segments')
  const versions = useVersions(code)
  return (
    <Panel title={t('versions.title')}>
      {versions.data ? (
        <ol className={styles.versions}>
          {versions.data.map((version) => (
            <li key={version.version}>
              <div className={styles.versionHead}>
                <b>{t('builder.version', { version: version.version })}</b>
                <span className="ms-muted">
                  <DateTime at={version.at} />
                </span>
              </div>
              <p>{version.sentence}</p>
            </li>
          ))}
        </ol>
      ) : versions.isError ? (
        <ErrorFace
          subject={t('versions.title')}
          refusal={asRefusal(versions.error)}
          onRetry={() => void versions.refetch()}
        />
      ) : (
        <LoadingBlock height={80} />
      )}
    </Panel>
  )
}
