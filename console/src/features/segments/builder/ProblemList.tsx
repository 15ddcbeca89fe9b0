import { useTranslation } from 'react-i18next'
import type { SegmentField } from '../api'
import { isProblemCode } from '../problems'
import type { Problem } from '../rule'
import styles from './Builder.module.css'

/** What the server found wrong here, in words. */
export function ProblemList({ problems, field }: { problems: readonly Problem[]; field?: SegmentField | undefined }) {
  const { t } = useTranslation('segments')
  if (problems.length === 0) return null
  return (
    <ul className={styles.problems} role="alert">
      {problems.map((problem) => (
        <li key={`${problem.code}-${problem.part}`}>
          {isProblemCode(problem.code)
            ? t(`problem.${problem.code}`, { kind: t(`kind.${kindName(field)}`) })
            : t('problem.other', { code: problem.code })}
        </li>
      ))}
    </ul>
  )
}

const KINDS = ['number', 'text', 'flag', 'days', 'moment', 'set'] as const

const kindName = (field: SegmentField | undefined) => KINDS.find((kind) => kind === field?.type) ?? 'text'
