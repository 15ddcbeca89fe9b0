import { Button, Popover } from 'antd'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { type Task, TasksContext } from '@/shared/task'
import styles from './Shell.module.css'

const part = (task: Task) => (task.total ? Math.min(1, task.done / task.total) : 0)

/** Long work, wherever one is: what, how far, how fast, how long still, and the way to its result. */
export function TaskChip() {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const tasks = useContext(TasksContext)
  const [open, setOpen] = useState(false)
  if (tasks.length === 0) return null

  const running = tasks.filter((task) => task.state === 'running')
  const only = running.length === 1 ? running[0] : undefined
  const name = only ? only.title : t('tasks.running', { count: running.length, shown: format.number(running.length) })
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={
        <section className={styles.list} aria-label={t('tasks.title')}>
          <h2>{t('tasks.title')}</h2>
          <ul>
            {tasks.map((task) => (
              <li key={task.id}>
                <TaskEntry task={task} onLeave={() => setOpen(false)} />
              </li>
            ))}
          </ul>
        </section>
      }
    >
      <button type="button" className={styles.chip}>
        {running.length > 0 ? name : t('tasks.finished', { count: tasks.length })}
        {only && (
          <>
            <span className={styles.gauge} aria-hidden="true">
              <i style={{ width: `${part(only) * 100}%` }} />
            </span>
            {format.share(part(only), 0)}
          </>
        )}
      </button>
    </Popover>
  )
}

function TaskEntry({ task, onLeave }: { task: Task; onLeave: () => void }) {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const progress =
    task.total === null
      ? t('tasks.counting', { done: format.number(task.done) })
      : t('tasks.progress', { done: format.number(task.done), total: format.number(task.total) })
  const facts = [
    progress,
    task.state === 'running' && task.perSecond !== null && t('tasks.rate', { rate: format.number(task.perSecond) }),
    task.state === 'running' &&
      task.secondsLeft !== null &&
      t('tasks.left', { duration: format.duration(task.secondsLeft) }),
  ].filter(Boolean)
  return (
    <>
      <div className={styles.entry}>
        <strong>{task.title}</strong>
        <span className={styles.small}>{t(`tasks.state.${task.state}`)}</span>
      </div>
      {task.state === 'running' && (
        <div
          className={`${styles.gauge} ${styles.gaugeWide}`}
          role="progressbar"
          aria-label={task.title}
          aria-valuemin={0}
          aria-valuemax={100}
          {...(task.total ? { 'aria-valuenow': Math.round(part(task) * 100) } : {})}
        >
          <i style={{ width: `${part(task) * 100}%` }} />
        </div>
      )}
      <div className={`${styles.small} ms-digits`}>{facts.join(' · ')}</div>
      {task.state === 'running' && task.cancel && (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={task.cancel}>
          {t('tasks.cancel')}
        </Button>
      )}
      {task.state !== 'running' && task.resultPath && (
        <Link to={task.resultPath} onClick={onLeave}>
          {t('tasks.result')}
        </Link>
      )}
    </>
  )
}
