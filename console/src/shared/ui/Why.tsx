import { useTranslation } from 'react-i18next'
import type { Explanation } from './Explanation'
import styles from './Explanation.module.css'
import { QuestionCircleOutlined } from './icons'
import { useExplanation } from './useExplanation'

/** The "?" beside a title: why this figure, decision or recommendation? */
export function Why({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation('shared')
  const { buttonProps, wrap } = useExplanation(explanation)
  return wrap(
    <button {...buttonProps} className={styles.why} aria-label={t('why.ask', { subject: explanation.title })}>
      <QuestionCircleOutlined />
    </button>,
  )
}
