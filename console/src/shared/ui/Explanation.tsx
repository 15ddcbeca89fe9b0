import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '../format/useFormat'
import styles from './Explanation.module.css'

/** What stands behind a figure, a score or a decision. Words arrive translated; figures arrive formatted. */
export interface Explanation {
  title: string
  definition: string
  /** With this object's own numbers: "on hand 40 − reserved 12 − safety 5 = 23". */
  formula?: string
  inputs?: readonly { label: string; value: string; to?: string }[]
  wouldChange?: string
  version?: string
  owner?: string
  computedAt?: string
}

interface CardProps {
  explanation: Explanation
  /** Opened by the keyboard: the focus comes along, so that links inside can be reached. */
  takesFocus: boolean
}

export function ExplanationCard({ explanation, takesFocus }: CardProps) {
  const { t } = useTranslation('shared')
  const format = useFormat()
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) card.current?.focus()
  }, [takesFocus])

  const { title, definition, formula, inputs, wouldChange, version, owner, computedAt } = explanation
  const origin = [
    version && t('why.version', { version }),
    owner && t('why.owner', { owner }),
    computedAt && t('why.computed', { when: format.relative(computedAt) }),
  ].filter(Boolean)

  return (
    <div ref={card} className={styles.card} role="dialog" aria-label={title} tabIndex={-1}>
      <strong>{title}</strong>
      <p>{definition}</p>
      {formula && <code className={styles.formula}>{formula}</code>}
      {inputs && inputs.length > 0 && (
        <dl className={styles.inputs}>
          {inputs.map((input) => (
            <div key={input.label} style={{ display: 'contents' }}>
              <dt>{input.label}</dt>
              <dd>{input.to ? <Link to={input.to}>{input.value}</Link> : input.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {wouldChange && (
        <>
          <div className={styles.part}>{t('why.wouldChange')}</div>
          <p>{wouldChange}</p>
        </>
      )}
      {origin.length > 0 && <div className={styles.foot}>{origin.join(' · ')}</div>}
    </div>
  )
}
