import { App, Button, Modal, Tooltip } from 'antd'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useHotkeys } from '@/shared/hooks/useHotkeys'
import { useLeaveWarning } from '@/shared/hooks/useLeaveWarning'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { Column, Columns, PageBody } from '@/shared/ui/Columns'
import { ErrorFace, NoPermission } from '@/shared/ui/Faces'
import { RedoOutlined, UndoOutlined } from '@/shared/ui/icons'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { type Segment, type SegmentField, useFields, useSegment, useSegmentWrites } from '../api'
import { Fields, isComplete } from '../fields'
import { SEGMENTS, segmentPath } from '../paths'
import { type ApiGroup, type Condition, isGroup, nodesOf, toApi, withIds } from '../rule'
import { EMPTY_RULE, isStart, START_KEYS, STARTS } from '../starts'
import styles from './Builder.module.css'
import { NameModal } from './NameModal'
import { Rail } from './Rail'
import { RuleTree } from './RuleTree'
import { useLiveCounts } from './useLiveCounts'
import { useRuleHistory } from './useRuleHistory'

const JsonDrawer = lazy(() => import('./JsonDrawer'))

/** Loads what the builder stands on: the fields, and the segment it changes or copies. */
export default function BuilderPage() {
  const { t } = useTranslation('segments')
  const { code } = useParams()
  const [query] = useSearchParams()
  const copied = code ? null : query.get('copy')
  const start = query.get('start')
  const fields = useFields()
  const segment = useSegment(code ?? copied)
  const mayWrite = usePermission('segments.write')
  useObjectCode(code ?? null)

  if (!mayWrite) return <NoPermission subject={t('builder.subject')} right="segments.write" />
  const failed = fields.error ?? segment.error
  if (failed) {
    return (
      <ErrorFace
        subject={t('builder.subject')}
        refusal={asRefusal(failed)}
        onRetry={() => {
          void fields.refetch()
          if (code ?? copied) void segment.refetch()
        }}
      />
    )
  }
  if (!fields.data || ((code ?? copied) && !segment.data)) return <LoadingBlock height={480} />
  const rule = segment.data ? (segment.data.rule as unknown as ApiGroup) : isStart(start) ? STARTS[start] : EMPTY_RULE
  return (
    <Builder
      key={`${code ?? ''}|${copied ?? ''}|${start ?? ''}`}
      fields={fields.data}
      segment={code ? (segment.data ?? null) : null}
      rule={rule}
      suggestedName={
        copied && segment.data
          ? t('builder.copyOf', { name: segment.data.name })
          : isStart(start)
            ? t(`start.${start}.name`)
            : ''
      }
    />
  )
}

interface BuilderProps {
  fields: readonly SegmentField[]
  /** What is changed; null for a new one. */
  segment: Segment | null
  rule: ApiGroup
  suggestedName: string
}

function Builder({ fields: all, segment, rule, suggestedName }: BuilderProps) {
  const { t } = useTranslation('segments')
  const navigate = useNavigate()
  const { message } = App.useApp()
  const writes = useSegmentWrites()
  const fields = useMemo(() => new Fields(all), [all])
  const history = useRuleHistory(useMemo(() => withIds(rule), [rule]))
  const { tree } = history
  const [naming, setNaming] = useState<'new' | 'copy' | null>(null)
  const [asJson, setAsJson] = useState(false)
  const [saving, setSaving] = useState(false)
  // What was saved last: leaving is held back only while the tree says something else.
  const [saved, setSaved] = useState(() => JSON.stringify(segment ? rule : EMPTY_RULE))
  const [version, setVersion] = useState(segment?.version ?? 0)

  const present = toApi(tree)
  const isDirty = JSON.stringify(present) !== JSON.stringify(toApi(withIds(JSON.parse(saved) as ApiGroup)))
  // Where it goes once it is saved. The question about leaving knows of that only with the next drawing.
  const [goTo, setGoTo] = useState<string | null>(null)
  const blocker = useLeaveWarning(isDirty && goTo === null)
  useEffect(() => {
    if (goTo !== null) void navigate(goTo)
  }, [goTo, navigate])

  const unfinished = nodesOf(tree).filter(
    ({ item }) => !isGroup(item) && !isComplete(item as Condition, fields.find((item as Condition).field)),
  ).length
  const live = useLiveCounts(tree, unfinished === 0)
  const problems = [...live.problems.values()].flat().length
  const cannotSave = unfinished > 0 || problems > 0

  useHotkeys({
    'mod+z': () => history.undo(),
    'mod+Z': () => history.redo(),
    'mod+y': () => history.redo(),
  })

  const saveNew = async ({ name, code }: { name: string; code: string }) => {
    await writes.create({ code, name, rule: present })
    setGoTo(segmentPath(code))
    void message.success(t('builder.created', { name }))
  }
  const save = async () => {
    if (!segment) {
      setNaming('new')
      return
    }
    setSaving(true)
    try {
      const kept = await writes.update(segment.code, { rule: present, known_version: version })
      setSaved(JSON.stringify(present))
      setVersion(kept.version)
      setGoTo(segmentPath(segment.code))
      void message.success(t('builder.savedAs', { version: kept.version }))
    } catch (error) {
      const refusal = asRefusal(error)
      void message.error(
        refusal.code === 'segment_changed_meanwhile'
          ? t('builder.changedMeanwhile')
          : refusal.message || t('builder.notSaved'),
      )
    } finally {
      setSaving(false)
    }
  }

  const isEmpty = tree.rules.length === 0
  const fallbackName = segment ? t('builder.copyOf', { name: segment.name }) : suggestedName
  return (
    <>
      <PageHeader
        title={segment ? t('builder.editTitle', { name: segment.name }) : t('builder.newTitle')}
        tags={isDirty && <StateTag tone="info">{t('builder.unsaved')}</StateTag>}
        facts={[segment ? t('builder.version', { version }) : t('builder.newFact'), ...(segment?.owner ? [] : [])]}
        actions={
          <Button onClick={() => void navigate(segment ? segmentPath(segment.code) : SEGMENTS)}>
            {t('action.cancel')}
          </Button>
        }
        primary={
          <Tooltip title={cannotSave ? t('builder.cannotSave', { count: unfinished + problems }) : ''}>
            <Button
              type="primary"
              loading={saving}
              disabled={cannotSave || (segment !== null && !isDirty)}
              onClick={() => void save()}
            >
              {t(segment ? 'builder.save' : 'builder.create')}
            </Button>
          </Tooltip>
        }
        more={[
          ...(segment
            ? [{ key: 'copy', label: t('builder.saveAs'), disabled: cannotSave, onClick: () => setNaming('copy') }]
            : []),
          { key: 'json', label: t('json.title'), onClick: () => setAsJson(true) },
        ]}
      />
      <PageBody>
        <Columns>
          <Column span={16}>
            <Panel
              title={t('builder.rule')}
              extra={
                <>
                  <Tooltip title={t('builder.undo')}>
                    <Button
                      type="text"
                      size="small"
                      icon={<UndoOutlined />}
                      aria-label={t('builder.undo')}
                      disabled={!history.canUndo}
                      onClick={history.undo}
                    />
                  </Tooltip>
                  <Tooltip title={t('builder.redo')}>
                    <Button
                      type="text"
                      size="small"
                      icon={<RedoOutlined />}
                      aria-label={t('builder.redo')}
                      disabled={!history.canRedo}
                      onClick={history.redo}
                    />
                  </Tooltip>
                </>
              }
            >
              <p className={styles.whole} data-old={!live.isCurrent || undefined}>
                {isEmpty ? t('builder.everybody') : (live.sentence ?? t('builder.sentenceComing'))}
              </p>
              <RuleTree tree={tree} fields={fields} live={live} onChange={history.change} />
              {isEmpty && <Starts onPick={(key) => history.change(withIds(STARTS[key]))} />}
            </Panel>
          </Column>
          <Column span={8}>
            <Rail live={live} rule={unfinished === 0 ? present : null} unfinished={unfinished} />
          </Column>
        </Columns>
      </PageBody>
      {naming && (
        <NameModal
          title={t(naming === 'new' ? 'builder.create' : 'builder.saveAs')}
          name={fallbackName}
          onSave={saveNew}
          onClose={() => setNaming(null)}
        />
      )}
      {asJson && (
        <Suspense>
          <JsonDrawer
            rule={present}
            onApply={(next) => {
              history.change(withIds(next))
              setAsJson(false)
            }}
            onClose={() => setAsJson(false)}
          />
        </Suspense>
      )}
      <Modal
        open={blocker.state === 'blocked'}
        title={t('leave.title')}
        okText={t('leave.leave')}
        cancelText={t('leave.stay')}
        okButtonProps={{ danger: true }}
        onOk={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        {t('leave.text')}
      </Modal>
    </>
  )
}

function Starts({ onPick }: { onPick: (key: (typeof START_KEYS)[number]) => void }) {
  const { t } = useTranslation('segments')
  return (
    <section className={styles.starts} aria-label={t('start.title')}>
      <h3>{t('start.title')}</h3>
      <ul>
        {START_KEYS.map((key) => (
          <li key={key}>
            <button type="button" onClick={() => onPick(key)}>
              <b>{t(`start.${key}.name`)}</b>
              <span>{t(`start.${key}.text`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
