import { useTranslation } from 'react-i18next'
import styles from './Problems.module.css'

export interface SourceProblem {
  code: string
  message: string
  locale: string
  part: string
  line?: number | null
  column?: number | null
}

const KNOWN = [
  'liquid',
  'liquid_dropped',
  'liquid_inside_tag',
  'liquid_moved',
  'unknown_filter',
  'mjml',
  'not_closed',
  'not_opened',
  'include',
  'url_scheme',
  'no_subject',
  'too_long',
  'too_costly',
  'too_deep',
  'control_character',
  'unknown_element',
  'active_content',
  'personal_link',
  'link',
  'no_unsubscribe_link',
  'unknown_value',
  'missing_value',
  'sample',
  'locale',
  'reserved_value',
] as const

export interface ProblemsProps {
  problems: readonly SourceProblem[]
  warnings: readonly SourceProblem[]
  onGoTo: (problem: SourceProblem) => void
}

/** What keeps the message from being made, then what is merely odd; each leads to its line. */
export function Problems({ problems, warnings, onGoTo }: ProblemsProps) {
  const { t } = useTranslation('content')
  if (problems.length + warnings.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('problem.list')} aria-live="polite">
      {problems.map((problem) => (
        <Line key={keyOf(problem)} problem={problem} tone="bad" onGoTo={onGoTo} />
      ))}
      {warnings.map((problem) => (
        <Line key={keyOf(problem)} problem={problem} tone="warning" onGoTo={onGoTo} />
      ))}
    </ul>
  )
}

const keyOf = (problem: SourceProblem) =>
  `${problem.locale}-${problem.part}-${problem.line}-${problem.column}-${problem.code}-${problem.message}`

interface LineProps {
  problem: SourceProblem
  tone: 'bad' | 'warning'
  onGoTo: (problem: SourceProblem) => void
}

function Line({ problem, tone, onGoTo }: LineProps) {
  const { t } = useTranslation('content')
  const code = KNOWN.find((each) => each === problem.code)
  const part = problem.part === 'subject' ? 'subject' : problem.part === 'text' ? 'text' : 'body'
  const place = problem.line
    ? t('problem.placeLine', { part: t(`part.${part}`), line: problem.line })
    : t(`part.${part}`)
  return (
    <li data-tone={tone}>
      <button type="button" onClick={() => onGoTo(problem)}>
        <span className={styles.what}>{t(`problem.tone.${tone}`)}</span>
        <span>
          {code ? t(`problem.code.${code}`) : t('problem.other')}
          <span className={styles.detail}>{problem.message}</span>
        </span>
        <span className={styles.place}>
          {t(`language.${problem.locale === 'en' ? 'en' : 'zh'}`)} · {place}
        </span>
      </button>
    </li>
  )
}
