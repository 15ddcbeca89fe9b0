import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { PageBody } from '@/shared/ui/Columns'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace, FirstUse } from '@/shared/ui/Faces'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { Quantity } from '@/shared/ui/Quantity'
import type { Column } from '@/shared/ui/table/column'
import { RowTable } from '@/shared/ui/table/RowTable'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { Why } from '@/shared/ui/Why'
import { type TextLine, useOtherTexts, useTextLines } from '../api'
import { useWords } from '../words/useWords'
import { placePath } from './place'

export function ConsentTextsSection() {
  const { t } = useTranslation('governance')
  const navigate = useNavigate()
  const lines = useTextLines()
  const columns = useLineColumns()
  const mayWrite = usePermission('consent_texts.write')
  const subject = t('settings.section.consent-texts')
  const create = mayWrite && (
    <Button type="primary" onClick={() => void navigate('/settings/consent-texts/new')}>
      {t('texts.new')}
    </Button>
  )
  return (
    <>
      <PageHeader title={subject} facts={[t('texts.facts')]} primary={create} />
      <PageBody>
        <Panel title={t('texts.inForce')} flush>
          {lines.isPending ? (
            <LoadingRows />
          ) : lines.isError ? (
            <ErrorFace subject={subject} refusal={asRefusal(lines.error)} onRetry={() => void lines.refetch()} />
          ) : lines.data.length === 0 ? (
            <FirstUse title={t('texts.firstTitle')} text={t('texts.firstText')} action={create} />
          ) : (
            <RowTable
              label={subject}
              columns={columns}
              rows={lines.data}
              rowKey={placePath}
              onOpen={(row) => void navigate(placePath(row))}
            />
          )}
        </Panel>
        <Others />
      </PageBody>
    </>
  )
}

function useLineColumns(): readonly Column<TextLine>[] {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  return useMemo(
    () => [
      {
        key: 'text',
        title: t('texts.text'),
        width: 240,
        render: (row) => (
          <TwoLines below={row.in_force?.title ?? row.coming?.title ?? ''}>
            <Link to={placePath(row)}>
              {t(`texts.purposeOf.${row.purpose}`)} · {words.either(`texts.channelOf.${row.channel}`, row.channel)}
            </Link>
          </TwoLines>
        ),
      },
      {
        key: 'language',
        title: t('texts.language'),
        width: 96,
        render: (row) => t(`texts.languageOf.${row.language}`),
      },
      {
        key: 'version',
        title: t('texts.version'),
        width: 220,
        render: (row) => (
          <TwoLines
            below={
              row.coming
                ? t('texts.coming', { version: row.coming.version, date: format.date(row.coming.valid_from) })
                : ''
            }
          >
            {row.in_force ? (
              <span className="ms-digits">{format.number(row.in_force.version)}</span>
            ) : (
              <span className="ms-muted">{t('texts.notYet')}</span>
            )}
          </TwoLines>
        ),
      },
      {
        key: 'since',
        title: t('texts.since'),
        width: 160,
        render: (row) => <DateTime at={row.in_force?.valid_from} />,
      },
      {
        key: 'granted',
        title: t('texts.granted'),
        kind: 'number',
        width: 104,
        render: (row) => <Quantity value={row.in_force?.granted} />,
      },
      {
        key: 'withdrawn',
        title: t('texts.withdrawn'),
        kind: 'number',
        width: 104,
        render: (row) => <Quantity value={row.in_force?.withdrawn} />,
      },
    ],
    [t, words, format],
  )
}

/** Versions that consents name and nobody wrote here: absent where there are none. */
function Others() {
  const { t } = useTranslation('governance')
  const others = useOtherTexts().data
  const columns = useMemo(
    (): readonly Column<NonNullable<typeof others>[number]>[] => [
      {
        key: 'version',
        title: t('texts.version'),
        render: (row) => row.text_version || <span className="ms-muted">{t('texts.noVersion')}</span>,
      },
      {
        key: 'granted',
        title: t('texts.granted'),
        kind: 'number',
        width: 104,
        render: (row) => <Quantity value={row.granted} />,
      },
      {
        key: 'withdrawn',
        title: t('texts.withdrawn'),
        kind: 'number',
        width: 104,
        render: (row) => <Quantity value={row.withdrawn} />,
      },
    ],
    [t],
  )
  if (!others?.length) return null
  const title = t('texts.others')
  return (
    <Panel title={title} flush why={<Why explanation={{ title, definition: t('texts.othersWhy') }} />}>
      <RowTable label={title} columns={columns} rows={others} rowKey={(row) => row.text_version} />
    </Panel>
  )
}
