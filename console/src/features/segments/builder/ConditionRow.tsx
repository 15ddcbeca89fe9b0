import { AutoComplete, Button, Dropdown, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleProps } from 'react-querybuilder'
import { useFormat } from '@/shared/format/useFormat'
import { MoreOutlined } from '@/shared/ui/icons'
import { type SegmentField, useLanguage, useValues } from '../api'
import {
  isComplete,
  kindOf,
  labelIn,
  mayBeOther,
  nameOfPrefixed,
  newRule,
  takesOtherField,
  withOperator,
} from '../fields'
import { operatorKey } from '../operators'
import type { Condition, Problem } from '../rule'
import styles from './Builder.module.css'
import { useBuilder } from './BuilderContext'
import { DragHandle, useDropTarget } from './dragging'
import { FieldSelect } from './FieldSelect'
import { ProblemList } from './ProblemList'
import { RowConditions } from './RowConditions'
import { useItemMenu } from './useItemMenu'
import { ValueEditor } from './ValueEditor'

const NO_PROBLEMS: readonly Problem[] = []

/** One condition: what, how, against what, and of which orders or events. */
export function ConditionRow({ rule: given, path }: RuleProps) {
  const rule = given as unknown as Condition
  const { t } = useTranslation('segments')
  const language = useLanguage()
  const builder = useBuilder()
  const { fields, setRule } = builder
  const field = fields.find(rule.field)
  const problems = builder.problems.get(rule.id) ?? NO_PROBLEMS
  const other = rule.valueSource === 'field'
  const menu = useItemMenu(
    path,
    field && takesOtherField(field, rule.operator)
      ? {
          key: 'compare',
          label: t(other ? 'rule.compareValue' : 'rule.compareField'),
          onClick: () => {
            const { valueSource: _, ...rest } = rule
            setRule(path, { ...rest, value: undefined, ...(other ? {} : { valueSource: 'field' as const }) })
          },
        }
      : null,
  )
  const drop = useDropTarget(path)
  const name = field ? labelIn(field.label, language, field.code) : rule.field
  const set = (next: Condition, part?: string) => setRule(path, next, part && `${rule.id}-${part}`)

  return (
    <div className={styles.rule} data-bad={problems.length > 0 || undefined} {...drop}>
      <DragHandle path={path} label={t('rule.drag', { field: name })} />
      <div className={styles.ruleBody}>
        <div className={styles.ruleLine}>
          <FieldSelect
            fields={fields}
            value={field ? field.code : rule.field || null}
            label={t('rule.field')}
            placeholder={t('rule.chooseField')}
            isBad={problems.some((each) => each.part === 'field')}
            onChange={(code) => {
              const next = fields.find(code)
              if (next) set({ ...newRule(next), id: rule.id })
            }}
          />
          {field?.is_prefix && (
            <NameOf
              source="traits"
              value={nameOfPrefixed(rule.field)}
              label={t('rule.trait')}
              onChange={(trait) => set({ ...rule, field: `${field.code}${trait}` }, 'trait')}
            />
          )}
          {field?.takes_event && (
            <NameOf
              source="events"
              value={rule.params?.event ?? ''}
              label={t('rule.event')}
              isBad={problems.some((each) => each.part === 'params.event')}
              onChange={(event) => {
                const { event: _, ...rest } = rule.params ?? {}
                set({ ...rule, params: event ? { ...rest, event } : rest }, 'event')
              }}
            />
          )}
          {field && <Comparison rule={rule} field={field} name={name} problems={problems} set={set} />}
        </div>
        {field && (
          <RowConditions
            rule={rule}
            field={field}
            problems={problems}
            onChange={(params, key) => setRule(path, { ...rule, params }, key)}
          />
        )}
        <ProblemList problems={problems} field={field} />
        {problems.length === 0 && !isComplete(rule, field) && (
          <span className={styles.unfinished}>{t('rule.unfinished')}</span>
        )}
      </div>
      <NodeCount id={rule.id} />
      <Dropdown menu={menu} trigger={['click']} placement="bottomRight">
        <Button type="text" size="small" icon={<MoreOutlined />} aria-label={t('rule.menu', { field: name })} />
      </Dropdown>
    </div>
  )
}

interface ComparisonProps {
  rule: Condition
  field: SegmentField
  name: string
  problems: readonly Problem[]
  set: (rule: Condition, part?: string) => void
}

function Comparison({ rule, field, name, problems, set }: ComparisonProps) {
  const { t } = useTranslation('segments')
  const language = useLanguage()
  const { fields } = useBuilder()
  const kind = kindOf(field, rule.operator)
  const words = (operator: string) => {
    const key = operatorKey(field.is_prefix ? 'text' : kind, operator)
    return key ? t(key) : operator
  }
  const isBad = problems.some((each) => each.part.startsWith('value'))
  const other = rule.valueSource === 'field'
  const moment = kind === 'days' ? fields.momentOf(field) : undefined
  const days = field.relative_code ? fields.find(field.relative_code) : undefined
  return (
    <>
      {(moment || days) && (
        <Segmented
          size="small"
          aria-label={t('moment.as')}
          value={days ? 'date' : 'days'}
          options={[
            { value: 'days', label: t('moment.days') },
            { value: 'date', label: t('moment.date') },
          ]}
          onChange={(choice) => {
            const to = choice === 'date' ? moment : days
            if (!to) return
            const params = rule.params ? { params: rule.params } : {}
            set({ ...newRule(to), ...params, id: rule.id })
          }}
        />
      )}
      <Select
        className={styles.operator ?? ''}
        aria-label={t('rule.operatorOf', { field: name })}
        popupMatchSelectWidth={false}
        value={rule.operator}
        options={field.operators.map((operator) => ({ value: operator, label: words(operator) }))}
        {...(problems.some((each) => each.part === 'operator') ? { status: 'error' as const } : {})}
        onChange={(operator: string) => set(withOperator(rule, field, operator))}
      />
      {other ? (
        <FieldSelect
          fields={fields}
          value={typeof rule.value === 'string' ? rule.value : null}
          label={t('rule.other')}
          placeholder={t('rule.chooseField')}
          among={mayBeOther}
          isBad={isBad}
          onChange={(code) => set({ ...rule, value: code })}
        />
      ) : (
        <ValueEditor
          kind={kind}
          operator={rule.operator}
          value={rule.value}
          label={t('rule.valueOf', { field: name })}
          unit={field.unit[language]}
          source={kind === 'set' || kind === 'text' ? { kind: 'field', code: rule.field } : null}
          suggested={field.suggested}
          valueLabels={field.value_labels}
          isBad={isBad}
          onChange={(value) => set({ ...rule, value }, 'value')}
        />
      )}
    </>
  )
}

interface NameOfProps {
  source: 'traits' | 'events'
  value: string
  label: string
  isBad?: boolean
  onChange: (name: string) => void
}

/** The name of a trait or event: one that occurs, or any other that is yet to come. */
function NameOf({ source, value, label, isBad = false, onChange }: NameOfProps) {
  const [search, setSearch] = useState('')
  const [wanted, setWanted] = useState(false)
  const { data } = useValues(wanted ? { kind: source } : null, search)
  return (
    <AutoComplete
      className={styles.text ?? ''}
      aria-label={label}
      placeholder={label}
      value={value}
      options={(data ?? []).map((each) => ({ value: each.value }))}
      popupMatchSelectWidth={false}
      showSearch={{ onSearch: setSearch }}
      {...(isBad ? { status: 'error' as const } : {})}
      onFocus={() => setWanted(true)}
      onChange={(next: string) => onChange(next)}
    />
  )
}

/** How many people it holds for by itself. */
export function NodeCount({ id }: { id: string }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const { results, isOld } = useBuilder()
  const result = results.get(id)
  if (!result) return null
  return (
    <span className={styles.count} data-old={isOld || undefined}>
      {t('count.people', { count: result.count, shown: format.number(result.count) })}
    </span>
  )
}
