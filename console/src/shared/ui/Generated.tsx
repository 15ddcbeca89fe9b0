import { useTranslation } from 'react-i18next'
import styles from './marks.module.css'

/** Dashed: what it stands beside was not observed but simulated, generated for a demo, or derived by us. */
export function Generated({ kind }: { kind: 'simulated' | 'derived' | 'generated' }) {
  const { t } = useTranslation('shared')
  return <span className={styles.generated}>{t(`generated.${kind}`)}</span>
}
