import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listResult } from '@/shared/api/listResult'
import { usePermission } from '@/shared/session'
import { FirstUse } from '@/shared/ui/Faces'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Quantity } from '@/shared/ui/Quantity'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { StateTag } from '@/shared/ui/StateTag'
import type { Column } from '@/shared/ui/table/column'
import { DataTable } from '@/shared/ui/table/DataTable'
import { choiceFilter } from '@/shared/ui/table/filter'
import { TwoLines } from '@/shared/ui/table/TwoLines'
import { useTableAddress } from '@/shared/ui/table/useTableAddress'
import { type TeamMember, usePlaces, useRoles, useTeam } from '../api'
import { useWords } from '../words/useWords'
import { InvitePerson } from './InvitePerson'
import { OpenInvitations } from './OpenInvitations'

const personPath = (person: TeamMember) => `/settings/people/${person.id}`

export function PeopleSection() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const places = usePlaces().data
  const roles = useRoles().data
  const mayAdd = usePermission('accounts.write')
  const [adding, setAdding] = useState(false)
  const subject = t('settings.section.people')

  const columns = useMemo(
    (): readonly Column<TeamMember>[] => [
      {
        key: 'name',
        title: t('people.name'),
        width: 220,
        render: (row) => (
          <TwoLines below={row.email}>
            <Link to={personPath(row)}>{row.name}</Link>
          </TwoLines>
        ),
      },
      {
        key: 'roles',
        title: t('people.roles'),
        width: 300,
        render: (row) =>
          row.roles.length === 0 ? (
            <span className="ms-muted">{t('people.noRole')}</span>
          ) : (
            <TwoLines below={row.roles.map((held) => words.scope(held.scope, places)).join(' / ')}>
              {row.roles.map((held) => words.role(held.role)).join(' / ')}
            </TwoLines>
          ),
      },
      {
        key: 'state',
        title: t('people.state'),
        width: 104,
        render: (row) => (
          <StateTag tone={row.is_active ? 'good' : 'neutral'}>
            {t(row.is_active ? 'people.active' : 'people.inactive')}
          </StateTag>
        ),
      },
      {
        key: 'sign-in',
        title: t('people.lastSignIn'),
        width: 136,
        render: (row) =>
          row.last_sign_in_at ? (
            <RelativeTime at={row.last_sign_in_at} />
          ) : (
            <span className="ms-muted">{t('people.never')}</span>
          ),
      },
      {
        key: 'factor',
        title: t('people.secondFactor'),
        width: 124,
        render: (row) =>
          row.has_second_factor ? t('people.factorOn') : <span className="ms-muted">{t('people.factorOff')}</span>,
      },
      {
        key: 'tokens',
        title: t('people.tokens'),
        kind: 'number',
        width: 88,
        render: (row) => <Quantity value={row.usable_tokens} />,
      },
    ],
    [t, words, places],
  )
  const filters = useMemo(
    () => [
      choiceFilter({
        key: 'role',
        label: t('people.filterRole'),
        choices: (roles ?? []).map(({ role }) => ({ value: role, label: words.role(role) })),
        join: '',
        sentence: (role) => t('people.filterRoleIs', { role }),
      }),
      choiceFilter({
        key: 'is_active',
        label: t('people.filterState'),
        choices: [
          { value: 'true', label: t('people.active') },
          { value: 'false', label: t('people.inactive') },
        ],
        join: '',
        sentence: (state) => t('people.filterStateIs', { state }),
      }),
    ],
    [t, words, roles],
  )
  const shape = useMemo(
    () => ({
      filters,
      sortKeys: [],
      columnKeys: columns.map((column) => column.key),
      standardSort: null,
      views: [],
    }),
    [filters, columns],
  )
  const address = useTableAddress(shape)
  const result = listResult(useTeam({ filters: address.filters, search: address.search, cursor: address.cursor }))
  const add = mayAdd && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('people.add')}
    </Button>
  )
  return (
    <>
      <PageHeader title={subject} primary={add} />
      <OpenInvitations />
      <DataTable<TeamMember>
        subject={subject}
        columns={columns}
        rowKey={(row) => String(row.id)}
        rowPath={personPath}
        result={result}
        address={address}
        filters={filters}
        searchLabel={t('people.search')}
        firstUse={<FirstUse title={t('people.firstTitle')} text={t('people.firstText')} action={add} />}
      />
      <InvitePerson open={adding} onClose={() => setAdding(false)} />
    </>
  )
}
