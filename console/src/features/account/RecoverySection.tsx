import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { FormSection } from '@/shared/ui/FormSection'
import { StateTag } from '@/shared/ui/StateTag'
import { type Authenticator, renewRecoveryCodes, showRecoveryCodes } from './auth'
import { CodesDialog } from './CodesDialog'
import styles from './Security.module.css'
import { useChange } from './useChange'

const FEW = 3

export function RecoverySection({ codes }: { codes: Authenticator }) {
  const { t } = useTranslation('account')
  const { change, isWorking } = useChange()
  const [shown, setShown] = useState<readonly string[] | null>(null)
  const [renewing, setRenewing] = useState(false)
  const left = codes.unused_code_count ?? 0

  const show = (ask: typeof showRecoveryCodes) => change(async () => setShown((await ask()).unused_codes ?? []))
  return (
    <FormSection title={t('recovery.title')} about={t('recovery.about')}>
      <div className={styles.line}>
        <StateTag tone={left <= FEW ? 'warning' : 'good'}>
          {t('recovery.left', { count: left, total: codes.total_code_count ?? 0 })}
        </StateTag>
        <span className={styles.last}>
          <Button type="text" loading={isWorking} onClick={() => void show(showRecoveryCodes)}>
            {t('recovery.show')}
          </Button>
          <Button type="text" onClick={() => setRenewing(true)}>
            {t('recovery.renew')}
          </Button>
        </span>
      </div>
      {shown && <CodesDialog codes={shown} onClose={() => setShown(null)} />}
      <DangerConfirm
        open={renewing}
        title={t('recovery.renewTitle')}
        consequence={t('recovery.renewMeans', { count: left })}
        verb={t('recovery.renew')}
        onConfirm={async () => {
          await show(renewRecoveryCodes)
        }}
        onClose={() => setRenewing(false)}
      />
    </FormSection>
  )
}
