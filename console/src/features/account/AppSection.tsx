import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { DateTime } from '@/shared/ui/DateTime'
import { FormSection } from '@/shared/ui/FormSection'
import { StateTag } from '@/shared/ui/StateTag'
import { AppSetup } from './AppSetup'
import { type Authenticator, beginApp, type NewApp, removeApp, showRecoveryCodes } from './auth'
import { CodesDialog } from './CodesDialog'
import styles from './Security.module.css'
import { useChange } from './useChange'

/** The authenticator app: six digits that change every half minute. */
export function AppSection({ app }: { app: Authenticator | undefined }) {
  const { t } = useTranslation('account')
  const { change, isWorking } = useChange()
  const [fresh, setFresh] = useState<NewApp | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [removing, setRemoving] = useState(false)

  const begin = () => change(async () => setFresh(await beginApp()))
  const finished = async () => {
    setFresh(null)
    await change(async () => setCodes((await showRecoveryCodes()).unused_codes ?? []), t('app.done'))
  }
  return (
    <FormSection title={t('app.title')} about={t('app.about')}>
      {app && (
        <div className={styles.line}>
          <StateTag tone="good">{t('app.on')}</StateTag>
          <span>
            {t('app.since')} <DateTime at={app.created_at * 1000} form="day" />
          </span>
          <Button danger type="text" className={styles.last ?? ''} onClick={() => setRemoving(true)}>
            {t('app.remove')}
          </Button>
        </div>
      )}
      {!app && !fresh && (
        <div className={styles.line}>
          <StateTag>{t('app.off')}</StateTag>
          <Button className={styles.last ?? ''} loading={isWorking} onClick={() => void begin()}>
            {t('app.begin')}
          </Button>
        </div>
      )}
      {!app && fresh && <AppSetup fresh={fresh} onDone={finished} onCancel={() => setFresh(null)} />}
      {codes && <CodesDialog codes={codes} onClose={() => setCodes(null)} />}
      <DangerConfirm
        open={removing}
        title={t('app.removeTitle')}
        consequence={t('app.removeMeans')}
        verb={t('app.remove')}
        onConfirm={async () => {
          await change(removeApp, t('app.removed'))
        }}
        onClose={() => setRemoving(false)}
      />
    </FormSection>
  )
}
