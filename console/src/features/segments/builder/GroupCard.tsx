import { Button, Checkbox, Dropdown, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RuleGroupProps } from 'react-querybuilder'
import { MoreOutlined, PlusOutlined } from '@/shared/ui/icons'
import { type Combinator, type Group, isGroup, type Path } from '../rule'
import styles from './Builder.module.css'
import { useBuilder } from './BuilderContext'
import { NodeCount } from './ConditionRow'
import { DragHandle, useDropTarget } from './dragging'
import { FieldSelect } from './FieldSelect'
import { ProblemList } from './ProblemList'
import { useItemMenu } from './useItemMenu'

/** Conditions that all or any hold, or whose people are left out; its own sentence beneath. */
export function GroupCard(props: RuleGroupProps) {
  const { ruleGroup, path, schema } = props
  const group = ruleGroup as unknown as Group
  const { t } = useTranslation('segments')
  const builder = useBuilder()
  const menu = useItemMenu(path)
  const isTop = path.length === 0
  const Inner = schema.controls.ruleGroup
  const Rule = schema.controls.rule
  // Above the end of a group is a place of its own, or its last position could not be dropped on.
  const end = useDropTarget([...path, group.rules.length])
  const common = { schema, actions: props.actions, translations: props.translations, context: props.context }
  const result = builder.results.get(group.id)
  const problems = builder.problems.get(group.id) ?? []

  return (
    <fieldset className={styles.group} data-top={isTop || undefined} data-not={group.not || undefined}>
      <legend className="ms-unseen">{t(isTop ? 'group.top' : 'group.inner')}</legend>
      <div className={styles.groupHead}>
        {!isTop && <DragHandle path={path} label={t('group.drag')} />}
        <Segmented<Combinator>
          aria-label={t('group.combinator')}
          size="small"
          value={group.combinator}
          options={[
            { value: 'and', label: t('group.all') },
            { value: 'or', label: t('group.any') },
          ]}
          onChange={(combinator) => builder.setGroup(path, { combinator })}
        />
        <Checkbox checked={group.not} onChange={(event) => builder.setGroup(path, { not: event.target.checked })}>
          {t('group.not')}
        </Checkbox>
        <span className={styles.groupEnd}>
          {!isTop && <NodeCount id={group.id} />}
          {!isTop && (
            <Dropdown menu={menu} trigger={['click']} placement="bottomRight">
              <Button type="text" size="small" icon={<MoreOutlined />} aria-label={t('group.menu')} />
            </Dropdown>
          )}
        </span>
      </div>
      {group.rules.map((item, place) => {
        const inside: Path = [...path, place]
        return (
          <div key={item.id} className={styles.item}>
            {place > 0 && <span className={styles.joint}>{t(`group.${group.combinator}`)}</span>}
            {isGroup(item) ? (
              <Inner {...common} path={[...inside]} ruleGroup={item as never} id={item.id} />
            ) : (
              <Rule {...common} path={[...inside]} rule={item as never} id={item.id} />
            )}
          </div>
        )
      })}
      <div className={styles.groupFoot} {...end}>
        {group.rules.length === 0 && <span className="ms-muted">{t(isTop ? 'group.emptyTop' : 'group.empty')}</span>}
        <AddCondition path={path} />
        <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => builder.addGroup(path)}>
          {t('group.addGroup')}
        </Button>
      </div>
      <ProblemList problems={problems} />
      {!isTop && result && group.rules.length > 0 && (
        <p className={styles.sentence} data-old={builder.isOld || undefined}>
          {result.sentence}
        </p>
      )}
    </fieldset>
  )
}

function AddCondition({ path }: { path: Path }) {
  const { t } = useTranslation('segments')
  const { fields, addRule } = useBuilder()
  return (
    <FieldSelect
      fields={fields}
      value={null}
      label={t('group.addRule')}
      placeholder={t('group.addRule')}
      onChange={(code) => addRule(path, code)}
    />
  )
}
