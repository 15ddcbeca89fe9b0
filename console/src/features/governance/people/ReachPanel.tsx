import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { MenuPagesContext } from '@/shared/menuPages'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { Why } from '@/shared/ui/Why'
import { type Reach, type TeamMember, useReach } from '../api'
import { ScopeWords } from '../words/ScopeWords'
import { useWords } from '../words/useWords'
import styles from './ReachPanel.module.css'

const FIGURES = ['orders', 'customers', 'locations'] as const

/** What the server found when it looked with this person's eyes. */
export function ReachPanel({ member }: { member: TeamMember }) {
  const { t } = useTranslation('governance')
  const reach = useReach(member.id)
  const title = t('reach.title', { name: member.name })
  return (
    <Panel title={title} why={<Why explanation={{ title, definition: t('reach.why') }} />}>
      {reach.isPending ? (
        <LoadingBlock height={240} />
      ) : reach.isError ? (
        <ErrorFace subject={title} refusal={asRefusal(reach.error)} onRetry={() => void reach.refetch()} />
      ) : !reach.data.is_active ? (
        <p>{t('reach.inactive')}</p>
      ) : reach.data.permissions.length === 0 ? (
        <p>{t('reach.nothing')}</p>
      ) : (
        <Found reach={reach.data} />
      )}
    </Panel>
  )
}

function Found({ reach }: { reach: Reach }) {
  const { t } = useTranslation('governance')
  const { t: shell } = useTranslation('shell')
  const words = useWords()
  const format = useFormat()
  const pages = useContext(MenuPagesContext)
  const held = new Set(reach.permissions.map((each) => each.permission))
  const open = pages.filter((page) => page.anyOf.length === 0 || page.anyOf.some((each) => held.has(each)))
  const areas = grouped(reach)
  return (
    <div className={styles.body}>
      <dl className={styles.figures}>
        {FIGURES.map((key) => {
          const figure = reach[key]
          const isPart = key === 'customers' && figure.seen !== null && figure.seen < figure.of
          return (
            <div key={key}>
              <dt>{t(`reach.${key}`)}</dt>
              {figure.seen === null ? (
                <dd className={styles.closed}>
                  <strong>–</strong>
                  <span>{t('reach.missing', { right: words.permission(figure.permission) })}</span>
                </dd>
              ) : (
                <dd>
                  <strong className="ms-digits">{format.number(figure.seen)}</strong>
                  <span className="ms-digits">
                    {t('reach.of', { total: format.number(figure.of) })}
                    {isPart && ` · ${t('reach.customersHow')}`}
                  </span>
                </dd>
              )}
            </div>
          )
        })}
      </dl>
      <h3 className={styles.subtitle}>{t('reach.menu')}</h3>
      <ul className={styles.pages}>
        {open.map((page) => (
          <li key={page.key}>
            <StateTag>{(shell as unknown as (key: string) => string)(`nav.page.${page.key}`)}</StateTag>
          </li>
        ))}
      </ul>
      <h3 className={styles.subtitle}>
        {t('reach.rights')}{' '}
        <span className="ms-muted">
          {t('reach.rightsCount', { count: reach.permissions.length, shown: format.number(reach.permissions.length) })}
        </span>
      </h3>
      <table className={styles.rights}>
        <caption className="ms-unseen">{t('reach.rights')}</caption>
        <thead className="ms-unseen">
          <tr>
            <th scope="col">{t('reach.area')}</th>
            <th scope="col">{t('reach.rights')}</th>
            <th scope="col">{t('reach.where')}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(([area, permissions]) => (
            <tr key={area}>
              <th scope="row">{words.area(area)}</th>
              <td>{permissions.map((each) => words.permission(each.permission)).join(' · ')}</td>
              <td className={styles.where}>
                {[...new Map(permissions.map((each) => [JSON.stringify(each.scope), each.scope])).values()].map(
                  (scope) => (
                    <span key={JSON.stringify(scope)}>
                      <ScopeWords scope={scope} />
                    </span>
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Right = Reach['permissions'][number]

function grouped(reach: Reach): [string, Right[]][] {
  const groups = new Map<string, Right[]>()
  for (const each of reach.permissions) {
    const area = each.permission.split('.')[0] ?? ''
    groups.set(area, [...(groups.get(area) ?? []), each])
  }
  return [...groups]
}
