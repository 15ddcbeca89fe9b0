import { Button, Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/useFormat'
import { urlText } from '@/shared/hooks/urlCodecs'
import { useHotkeys } from '@/shared/hooks/useHotkeys'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { usePermission } from '@/shared/session'
import { ErrorFace, FirstUse, NoPermission, NothingMatches } from '@/shared/ui/Faces'
import { PauseOutlined, PlayCircleOutlined } from '@/shared/ui/icons'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import { RowTable } from '@/shared/ui/table/RowTable'
import { useRowKeys } from '@/shared/ui/table/useRowKeys'
import { type LoggedEvent, useSourceAccounts } from './api'
import { EventDrawer } from './EventDrawer'
import styles from './Events.module.css'
import { EventsTabs } from './EventsTabs'
import { useEventColumns } from './useEventColumns'
import { useTail } from './useTail'
import { KINDS, kindName } from './words'

const SHAPE = { source: urlText(), kind: urlText(), name: urlText(), event: urlText() }

/** What arrives now. Looks like a list, and is one that grows at the top. */
export default function LivePage() {
  const { t } = useTranslation('events')
  const mayRead = usePermission('events.read')
  return (
    <>
      {mayRead ? (
        <Tail />
      ) : (
        <>
          <PageHeader title={t('title')} />
          <EventsTabs active="live" />
          <NoPermission subject={t('tab.live')} right={t('right.eventsRead')} />
        </>
      )}
    </>
  )
}

function Tail() {
  const { t } = useTranslation('events')
  const format = useFormat()
  const [asked, change] = useUrlState(SHAPE)
  const filter = useMemo(
    () => ({ source: asked.source, kind: asked.kind, name: asked.name }),
    [asked.source, asked.kind, asked.name],
  )
  const tail = useTail(filter)
  const columns = useEventColumns()
  const open = (event: LoggedEvent | undefined) => event && change({ event: event.id })
  const here = useRowKeys({ count: tail.events.length, open: (place) => open(tail.events[place]) })
  useHotkeys({ p: tail.turn })
  const isNarrowed = Boolean(filter.source || filter.kind || filter.name)
  const clear = () => change({ source: '', kind: '', name: '' })
  return (
    <>
      <PageHeader
        title={t('title')}
        tags={
          <StateTag tone={tail.isPaused ? 'neutral' : tail.state === 'live' ? 'good' : 'info'}>
            {t(tail.isPaused ? 'tail.paused' : tail.state === 'live' ? 'live.on' : 'live.polling')}
          </StateTag>
        }
        facts={[t('tail.masked'), t('tail.keys')]}
        actions={
          <Button icon={tail.isPaused ? <PlayCircleOutlined /> : <PauseOutlined />} onClick={tail.turn}>
            {t(tail.isPaused ? 'tail.goOn' : 'tail.pause')}
          </Button>
        }
      />
      <EventsTabs active="live" />
      <section className={styles.tail} aria-label={t('tab.live')}>
        <div className={styles.toolbar}>
          <SourceSelect value={filter.source} onChange={(source) => change({ source })} />
          <Select
            aria-label={t('column.kind')}
            allowClear
            placeholder={t('tail.anyKind')}
            value={filter.kind || null}
            onChange={(kind) => change({ kind: kind ?? '' })}
            options={KINDS.map((value) => ({ value, label: kindName(t, value) }))}
            style={{ width: 160 }}
          />
          <NameFilter value={filter.name} onChange={(name) => change({ name })} />
          {isNarrowed && (
            <Button type="link" size="small" onClick={clear}>
              {t('tail.clear')}
            </Button>
          )}
        </div>
        {tail.waiting > 0 && (
          <button type="button" className={styles.fresh} onClick={tail.turn}>
            {t('tail.waiting', { count: tail.waiting, shown: format.number(tail.waiting) })}
          </button>
        )}
        {tail.events.length > 0 ? (
          <RowTable<LoggedEvent>
            label={t('tab.live')}
            columns={columns}
            rows={tail.events}
            rowKey={(row) => row.id}
            here={here}
            onOpen={open}
            isSticky
          />
        ) : tail.refusal ? (
          <ErrorFace subject={t('tab.live')} refusal={tail.refusal} onRetry={tail.retry} />
        ) : tail.isLoading ? (
          <div style={{ padding: 'var(--ms-4)' }}>
            <LoadingRows />
          </div>
        ) : isNarrowed ? (
          <NothingMatches
            filters={[filter.source, filter.kind && kindName(t, filter.kind), filter.name].filter(Boolean)}
            onClear={clear}
          />
        ) : (
          <FirstUse title={t('tail.first')} text={t('tail.firstText')} />
        )}
        <div className={styles.more}>
          {tail.hasMore && (
            <Button size="small" loading={tail.isLoadingMore} onClick={() => void tail.more()}>
              {t('tail.older')}
            </Button>
          )}
          <span role="status">
            {tail.isGapped
              ? t('tail.gap')
              : t('tail.shown', { count: tail.events.length, shown: format.number(tail.events.length) })}
          </span>
        </div>
      </section>
      <EventDrawer id={asked.event || null} onClose={() => change({ event: '' })} />
    </>
  )
}

export function SourceSelect({ value, onChange }: { value: string; onChange: (source: string) => void }) {
  const { t } = useTranslation('events')
  const mayRead = usePermission('sources.read')
  const accounts = useSourceAccounts(mayRead)
  const known = accounts.data?.items.map(({ source }) => ({ value: source.code, label: source.name })) ?? []
  if (!mayRead && !value) return null
  return (
    <Select
      aria-label={t('column.source')}
      allowClear
      showSearch
      optionFilterProp="label"
      placeholder={t('tail.anySource')}
      value={value || null}
      onChange={(source) => onChange(source ?? '')}
      options={known}
      style={{ width: 200 }}
    />
  )
}

function NameFilter({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const { t } = useTranslation('events')
  const [typed, setTyped] = useState(value)
  return (
    <Input
      key={value}
      aria-label={t('tail.name')}
      placeholder={t('tail.name')}
      defaultValue={value}
      type="search"
      maxLength={200}
      style={{ width: 200 }}
      onChange={(event) => {
        setTyped(event.target.value)
        if (event.target.value === '') onChange('')
      }}
      onPressEnter={() => onChange(typed.trim())}
      onBlur={() => typed.trim() !== value && onChange(typed.trim())}
    />
  )
}
