import { Segmented, Select, Switch, Tooltip } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { urlChoice, urlFlag } from '@/shared/hooks/urlCodecs'
import { useUrlState } from '@/shared/hooks/useUrlState'
import { PageBody } from '@/shared/ui/Columns'
import { ErrorFace } from '@/shared/ui/Faces'
import { CheckOutlined, MinusOutlined } from '@/shared/ui/icons'
import { LoadingRows } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { type RoleRights, useRoles } from '../api'
import { useWords } from '../words/useWords'
import styles from './RolesSection.module.css'
import { areaOf, areasOf, difference, VERBS, verbOf } from './rights'

const ROLES = ['marketer', 'merchandiser', 'operator', 'store_manager', 'agent', 'analyst', 'steward', 'admin'] as const
const SCHEMA = {
  show: urlChoice(['matrix', 'compare'], 'matrix'),
  first: urlChoice(ROLES, 'marketer'),
  second: urlChoice(ROLES, 'analyst'),
  differing: urlFlag(),
}

export function RolesSection() {
  const { t } = useTranslation('governance')
  const roles = useRoles()
  const [address, change] = useUrlState(SCHEMA)
  const subject = t('settings.section.roles')
  return (
    <>
      <PageHeader
        title={subject}
        facts={[t('roles.facts')]}
        actions={
          <Segmented<'matrix' | 'compare'>
            aria-label={subject}
            value={address.show}
            onChange={(show) => change({ show })}
            options={[
              { value: 'matrix', label: t('roles.matrix') },
              { value: 'compare', label: t('roles.compare') },
            ]}
          />
        }
      />
      <PageBody>
        {roles.isPending ? (
          <LoadingRows />
        ) : roles.isError ? (
          <ErrorFace subject={subject} refusal={asRefusal(roles.error)} onRetry={() => void roles.refetch()} />
        ) : address.show === 'matrix' ? (
          <Matrix roles={roles.data} />
        ) : (
          <Comparison roles={roles.data} address={address} change={change} />
        )}
      </PageBody>
    </>
  )
}

function Matrix({ roles }: { roles: readonly RoleRights[] }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  return (
    <Panel title={t('roles.matrix')} flush>
      {/* What scrolls must be reachable by the keyboard. */}
      <div className={styles.scroller} {...{ tabIndex: 0, role: 'group', 'aria-label': t('roles.matrix') }}>
        <table className={styles.matrix}>
          <caption className="ms-unseen">{t('roles.facts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('roles.areaColumn')}</th>
              {roles.map(({ role }) => (
                <th key={role} scope="col">
                  <Tooltip title={words.roleFor(role)}>
                    <span>{words.role(role)}</span>
                  </Tooltip>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areasOf(roles).map((area) => (
              <tr key={area}>
                <th scope="row">{words.area(area)}</th>
                {roles.map(({ role, permissions }) => (
                  <td key={role}>
                    <Verbs permissions={permissions.filter((each) => areaOf(each) === area)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function Verbs({ permissions }: { permissions: readonly string[] }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const verbs = VERBS.filter((verb) => permissions.some((each) => verbOf(each) === verb))
  if (verbs.length === 0) return <span className={styles.absent}>–</span>
  return (
    <Tooltip title={words.list(permissions.map(words.permission))}>
      <span className={styles.verbs}>
        {verbs.map((verb) => (
          <span key={verb} className={verb === 'reveal' ? styles.reveal : verb === 'see' ? styles.see : styles.more}>
            {t(`verb.${verb}`)}
          </span>
        ))}
      </span>
    </Tooltip>
  )
}

type Address = ReturnType<typeof useUrlState<typeof SCHEMA>>[0]
type Change = ReturnType<typeof useUrlState<typeof SCHEMA>>[1]

function Comparison({ roles, address, change }: { roles: readonly RoleRights[]; address: Address; change: Change }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const field = useId()
  const rights = (role: string) => roles.find((each) => each.role === role)?.permissions ?? []
  const [first, second] = [rights(address.first), rights(address.second)]
  const { onlyFirst, onlySecond, shared } = difference(first, second)
  const all = roles.find((each) => each.role === 'admin')?.permissions ?? []
  const known = [...new Set([...all, ...first, ...second])].sort()
  const shown = known.filter((each) => {
    const [one, other] = [first.includes(each), second.includes(each)]
    return address.differing ? one !== other : one || other
  })
  const options = roles.map(({ role }) => ({ value: role, label: words.role(role) }))
  return (
    <Panel title={t('roles.compare')}>
      <div className={styles.bar}>
        <Select
          aria-label={t('roles.first')}
          value={address.first}
          options={options}
          onChange={(role) => change({ first: role })}
        />
        <Select
          aria-label={t('roles.second')}
          value={address.second}
          options={options}
          onChange={(role) => change({ second: role })}
        />
        <span className={styles.switch}>
          <Switch
            id={field}
            size="small"
            checked={address.differing}
            onChange={(differing) => change({ differing }, { replace: true })}
          />
          <label htmlFor={field}>{t('roles.difference')}</label>
        </span>
      </div>
      <p className={styles.summary} aria-live="polite">
        {onlyFirst.length + onlySecond.length === 0
          ? t('roles.same')
          : t('roles.summary', {
              first: words.role(address.first),
              second: words.role(address.second),
              onlyFirst: onlyFirst.length,
              onlySecond: onlySecond.length,
              shared: shared.length,
            })}
      </p>
      <div className={styles.scroller}>
        <table className={styles.comparison}>
          <caption className="ms-unseen">{t('roles.compare')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('roles.areaColumn')}</th>
              <th scope="col">{t('roles.right')}</th>
              <th scope="col">{words.role(address.first)}</th>
              <th scope="col">{words.role(address.second)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((permission, place) => {
              const before = shown[place - 1]
              const area = areaOf(permission)
              const differs = first.includes(permission) !== second.includes(permission)
              return (
                <tr key={permission} data-differs={differs}>
                  <td className="ms-muted">{before && areaOf(before) === area ? '' : words.area(area)}</td>
                  <th scope="row">{words.permission(permission)}</th>
                  {[first, second].map((rightsOf, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the two columns stay where they are
                    <td key={at}>
                      <Mark may={rightsOf.includes(permission)} />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function Mark({ may }: { may: boolean }) {
  const { t } = useTranslation('governance')
  return (
    <span className={may ? styles.may : styles.absent}>
      {may ? <CheckOutlined /> : <MinusOutlined />}
      <span className="ms-unseen">{t(may ? 'roles.may' : 'roles.mayNot')}</span>
    </span>
  )
}
