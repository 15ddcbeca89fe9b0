import { Button, Dropdown, Input, Segmented } from 'antd'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '../api/refusal'
import { urlChoice, urlFlag } from '../hooks/urlCodecs'
import { useUrlState } from '../hooks/useUrlState'
import { usePermission } from '../session'
import { ErrorFace } from '../ui/Faces'
import { DownOutlined, PlusOutlined } from '../ui/icons'
import { LoadingBlock } from '../ui/Loading'
import { Panel } from '../ui/Panel'
import {
  type MessageLocale,
  type TemplateDraft,
  type TryRequest,
  useInsertables,
  useSamplePeople,
  useTriedMessage,
} from './api'
import { DEVICES, MessagePreview } from './MessagePreview'
import { Problems, type SourceProblem } from './Problems'
import { SourceEditor, type SourceHandle } from './SourceEditor'
import styles from './TemplateEditor.module.css'

const TYPING_MS = 600
const PARTS = ['mjml', 'text'] as const
const ADDRESS = {
  language: urlChoice(['', 'zh-CN', 'en'], ''),
  part: urlChoice(PARTS, 'mjml'),
  device: urlChoice(DEVICES, 'desktop'),
  dark: urlFlag(),
}
type Variant = TemplateDraft['variants'][number]

export interface TemplateEditorProps {
  draft: TemplateDraft
  onChange: (draft: TemplateDraft) => void
  /** What a campaign fills it with, instead of the samples. */
  values?: Record<string, unknown>
  /** Whose members may be chosen to look at it as. */
  segmentCode?: string | null
  readOnly?: boolean
}

/** Source at the left, what becomes of it at the right: compiled by the server a moment after the last key. */
export function TemplateEditor({ draft, onChange, values, segmentCode = null, readOnly = false }: TemplateEditorProps) {
  const { t } = useTranslation('content')
  const [address, change] = useUrlState(ADDRESS)
  const [person, setPerson] = useState('')
  const editor = useRef<SourceHandle>(null)
  const subjectId = useId()
  const variant = draft.variants.find((each) => each.locale === address.language) ?? draft.variants[0]
  const locale: MessageLocale = variant?.locale ?? 'zh-CN'
  const mayTry = usePermission('templates.write')
  const maySee = usePermission('messages.read')
  const request = useSettled(draft, values, locale, person)
  const tried = useTriedMessage(mayTry ? request : null)
  const samples = useSamplePeople(segmentCode, maySee)

  const problems = tried.data?.problems ?? []
  const warnings = tried.data?.warnings ?? []
  const marked = useMemo(
    () => marksOf(problems, warnings, locale, address.part),
    [problems, warnings, locale, address.part],
  )
  const put = (part: Partial<Variant>) =>
    onChange({
      ...draft,
      variants: draft.variants.map((each) => (each === variant ? { ...each, ...part } : each)),
    })
  const goTo = (problem: SourceProblem) => {
    change({ language: problem.locale === 'en' ? 'en' : 'zh-CN', part: problem.part === 'text' ? 'text' : 'mjml' })
    // The other source is on the page only after the next drawing.
    requestAnimationFrame(() => editor.current?.goTo(problem.line ?? 1, problem.column ?? null))
  }
  const people = [
    { value: '', label: t('preview.madeUp') },
    ...(samples.data ?? []).map((each) => ({
      value: each.person_id,
      label: each.name ?? t('preview.nameless', { code: each.person_id.slice(-6) }),
    })),
  ]

  if (!variant) return null
  return (
    <div className={styles.columns}>
      <Panel
        title={t('source.title')}
        extra={
          <Languages
            draft={draft}
            locale={locale}
            readOnly={readOnly}
            onChange={onChange}
            onOpen={(language) => change({ language })}
          />
        }
      >
        <div className={styles.stack}>
          <div className={styles.field}>
            <label htmlFor={subjectId}>{t('part.subject')}</label>
            <Input
              id={subjectId}
              value={variant.subject}
              maxLength={500}
              readOnly={readOnly}
              onChange={(event) => put({ subject: event.target.value })}
            />
          </div>
          <div className={styles.tools}>
            <Segmented
              size="small"
              aria-label={t('source.part')}
              value={address.part}
              options={[
                { value: 'mjml', label: t('source.mjml') },
                { value: 'text', label: t('source.text') },
              ]}
              onChange={(part) => change({ part: part === 'text' ? 'text' : 'mjml' })}
            />
            {!readOnly && (
              <InsertMenu draft={draft} locale={locale} onInsert={(text) => editor.current?.insert(text)} />
            )}
          </div>
          <SourceEditor
            key={`${locale}-${address.part}`}
            ref={editor}
            label={t('source.label', {
              part: t(`source.${address.part}`),
              language: t(locale === 'en' ? 'language.en' : 'language.zh'),
            })}
            value={(address.part === 'text' ? variant.text : variant.mjml) ?? ''}
            readOnly={readOnly}
            marked={marked}
            onChange={(source) =>
              put(address.part === 'text' ? { text: source === '' ? null : source } : { mjml: source })
            }
          />
          {address.part === 'text' && !variant.text && <p className="ms-muted">{t('source.textMade')}</p>}
          <Problems problems={problems} warnings={warnings} onGoTo={goTo} />
        </div>
      </Panel>
      <Panel title={t('preview.title')} extra={tried.isFetching ? t('preview.working') : null}>
        {tried.isError && !tried.data ? (
          <ErrorFace
            subject={t('preview.title')}
            refusal={asRefusal(tried.error)}
            onRetry={() => void tried.refetch()}
          />
        ) : tried.isPending && mayTry ? (
          <LoadingBlock height={480} />
        ) : (
          <MessagePreview
            message={tried.data?.message ?? null}
            device={address.device}
            dark={address.dark}
            onChange={(part) => change(part, { replace: true })}
            people={people}
            person={person}
            onPerson={setPerson}
            isRefreshing={tried.isPlaceholderData}
            instead={mayTry ? t('preview.broken', { count: problems.length }) : t('preview.forbidden')}
          />
        )}
      </Panel>
    </div>
  )
}

/** What is asked of the server, a moment after the last key. */
function useSettled(
  draft: TemplateDraft,
  values: Record<string, unknown> | undefined,
  locale: MessageLocale,
  person: string,
): TryRequest | null {
  const build = (): TryRequest => ({
    kind: draft.kind,
    variants: draft.variants.map(({ locale: language, subject, mjml, text }) => ({
      locale: language,
      subject,
      mjml,
      text: text ?? null,
    })),
    sample_values: draft.sample_values,
    values: values ?? {},
    locale,
    person_id: person || null,
  })
  const [settled, setSettled] = useState<TryRequest>(build)
  const latest = useRef(build)
  latest.current = build
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a new request is made of
  useEffect(() => {
    const timer = setTimeout(() => setSettled(latest.current()), TYPING_MS)
    return () => clearTimeout(timer)
  }, [draft, values, locale, person])
  return settled
}

function marksOf(
  problems: readonly SourceProblem[],
  warnings: readonly SourceProblem[],
  locale: string,
  part: 'mjml' | 'text',
): ReadonlyMap<number, 'bad' | 'warning'> {
  const marks = new Map<number, 'bad' | 'warning'>()
  const here = (problem: SourceProblem) => problem.locale === locale && problem.part === part && problem.line
  for (const warning of warnings) if (here(warning) && warning.line) marks.set(warning.line, 'warning')
  for (const problem of problems) if (here(problem) && problem.line) marks.set(problem.line, 'bad')
  return marks
}

interface LanguagesProps {
  draft: TemplateDraft
  locale: MessageLocale
  readOnly: boolean
  onChange: (draft: TemplateDraft) => void
  onOpen: (locale: MessageLocale) => void
}

/** The languages there are, the fallback first; the other one can be added as a copy. */
function Languages({ draft, locale, readOnly, onChange, onOpen }: LanguagesProps) {
  const { t } = useTranslation('content')
  const name = (each: string) => t(each === 'en' ? 'language.en' : 'language.zh')
  const missing = (['zh-CN', 'en'] as const).find((each) => !draft.variants.some((variant) => variant.locale === each))
  const shown = draft.variants.find((variant) => variant.locale === locale)
  return (
    <>
      <Segmented
        size="small"
        aria-label={t('source.language')}
        value={locale}
        options={draft.variants.map((variant, place) => ({
          value: variant.locale,
          label:
            place === 0 && draft.variants.length > 1
              ? t('source.fallback', { language: name(variant.locale) })
              : name(variant.locale),
        }))}
        onChange={onOpen}
      />
      {missing && shown && !readOnly && (
        <Button
          size="small"
          icon={<PlusOutlined />}
          onClick={() => {
            onChange({ ...draft, variants: [...draft.variants, { ...shown, locale: missing }] })
            onOpen(missing)
          }}
        >
          {name(missing)}
        </Button>
      )}
    </>
  )
}

const HOLES = [
  'person.name',
  'person.given_name',
  'person.family_name',
  'person.locale',
  'links.unsubscribe',
  'campaign.name',
] as const

/** What may stand in a message, from the server: the person, the links, and the template's own values. */
function InsertMenu({
  draft,
  locale,
  onInsert,
}: {
  draft: TemplateDraft
  locale: MessageLocale
  onInsert: (text: string) => void
}) {
  const { t } = useTranslation('content')
  const insertables = useInsertables(draft.sample_values ?? {}, locale)
  const items = (insertables.data ?? []).map((each) => {
    const known = HOLES.find((hole) => hole === each.path)
    return {
      key: each.path,
      label: (
        <span className={styles.hole}>
          <span>{known ? t(`hole.${known}`) : <code>{each.path}</code>}</span>
          <span className="ms-muted">{each.sample}</span>
        </span>
      ),
      onClick: () =>
        onInsert(
          each.path === 'links.unsubscribe'
            ? `<a href="${each.snippet}">${t('hole.unsubscribeWord')}</a>`
            : each.snippet,
        ),
    }
  })
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, style: { maxHeight: 360, overflow: 'auto' } }}
      disabled={items.length === 0}
    >
      <Button size="small">
        {t('source.insert')} <DownOutlined />
      </Button>
    </Dropdown>
  )
}
