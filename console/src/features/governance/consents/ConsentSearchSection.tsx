import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { PageBody } from '@/shared/ui/Columns'
import { Face } from '@/shared/ui/Face'
import { ErrorFace } from '@/shared/ui/Faces'
import { SearchOutlined } from '@/shared/ui/icons'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { RowTable } from '@/shared/ui/table/RowTable'
import { type FoundConsents, useFindConsents } from '../api'
import { useWords } from '../words/useWords'
import styles from './ConsentSearchSection.module.css'
import { useConsentColumns } from './useConsentColumns'

/** A person's entries by one identifier. What is typed names a person: it stays out of the address and is kept nowhere. */
export function ConsentSearchSection() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const find = useFindConsents()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [found, setFound] = useState<FoundConsents | null>(null)
  const subject = t('settings.section.consents')

  const load = (value: string, cursor: string | null) =>
    find.mutate(
      { value, cursor },
      {
        onSuccess: (page) =>
          setFound((before) => (cursor && before ? { ...page, items: [...before.items, ...page.items] } : page)),
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const value = typed.trim()
    if (!value) return
    setAsked(value)
    setFound(null)
    load(value, null)
  }
  return (
    <>
      <PageHeader title={subject} facts={[t('consents.facts')]} />
      <PageBody>
        <form className={styles.search} onSubmit={submit}>
          <Input
            aria-label={t('consents.search')}
            placeholder={t('consents.search')}
            prefix={<SearchOutlined />}
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="primary" htmlType="submit" loading={find.isPending}>
            {t('consents.find')}
          </Button>
        </form>
        {find.isError ? (
          <ErrorFace
            subject={subject}
            refusal={words.inWords(asRefusal(find.error))}
            onRetry={() => load(asked, null)}
          />
        ) : find.isPending && !found ? (
          <LoadingRows />
        ) : found ? (
          <Found found={found} working={find.isPending} onMore={(cursor) => load(asked, cursor)} />
        ) : (
          <Panel title={t('settings.section.consents')}>
            <Face icon={<SearchOutlined />} title={t('consents.startTitle')} text={t('consents.startText')} />
          </Panel>
        )}
      </PageBody>
    </>
  )
}

interface FoundProps {
  found: FoundConsents
  working: boolean
  onMore: (cursor: string) => void
}

function Found({ found, working, onMore }: FoundProps) {
  const { t } = useTranslation('governance')
  const format = useFormat()
  const columns = useConsentColumns()
  const mayOpen = usePermission('customers.read')
  if (!found.person_id) {
    return (
      <Panel title={t('settings.section.consents')}>
        <Face icon={<SearchOutlined />} title={t('consents.nobody')} text={t('consents.nobodyText')} />
      </Panel>
    )
  }
  return (
    <Panel
      title={t('consents.found', { shown: format.number(found.identifiers) })}
      extra={mayOpen && <Link to={customerPath(found.person_id)}>{t('consents.openPerson')}</Link>}
      flush
    >
      {found.items.length === 0 ? (
        <Face icon={<SearchOutlined />} title={t('consents.none')} text={t('consents.noneText')} />
      ) : (
        <RowTable
          label={t('settings.section.consents')}
          columns={columns}
          rows={found.items}
          rowKey={(row) => String(row.id)}
        />
      )}
      {found.next_cursor && (
        <div className={styles.more}>
          <Button loading={working} onClick={() => onMore(found.next_cursor as string)}>
            {t('consents.more')}
          </Button>
        </div>
      )}
    </Panel>
  )
}
