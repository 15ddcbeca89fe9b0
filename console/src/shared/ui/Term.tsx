import type { Explanation } from './Explanation'
import styles from './Explanation.module.css'
import { useExplanation } from './useExplanation'

/** A label that explains itself: dotted underline, opens its definition. */
export function Term({ label, explanation }: { label: string; explanation: Explanation }) {
  const { buttonProps, wrap } = useExplanation(explanation)
  return wrap(
    <button {...buttonProps} className={styles.term}>
      {label}
    </button>,
  )
}
