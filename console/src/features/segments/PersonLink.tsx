import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { customerPath } from '@/shared/paths'
import type { PersonLine } from './api'
import styles from './Segments.module.css'

const KINDS = [
  'user',
  'member_card',
  'unionid',
  'openid',
  'marketplace',
  'phone',
  'email',
  'anonymous',
  'device',
] as const

type Kind = (typeof KINDS)[number]

/** What somebody is known by, in words; several of one kind count once. */
export function useKnownBy() {
  const { t, i18n } = useTranslation('segments')
  return (namespaces: readonly string[]) => {
    const kinds = [
      ...new Set(namespaces.map((each) => KINDS.find((kind) => kind === each.split(':')[0]) ?? ('other' as const))),
    ]
    const words = kinds.sort((a, b) => placeOf(a) - placeOf(b)).map((kind) => t(`known.${kind}`))
    return words.join(i18n.language === 'zh-CN' ? '、' : ', ')
  }
}

const placeOf = (kind: Kind | 'other') => (kind === 'other' ? KINDS.length : KINDS.indexOf(kind))

/** A person of a list: contact data as the server masked it, else what they are known by. */
export function PersonLink({ person, mayOpen }: { person: PersonLine; mayOpen: boolean }) {
  const knownBy = useKnownBy()
  const { t } = useTranslation('segments')
  const by = knownBy(person.namespaces)
  const [first, ...more] = person.masked
  const name = first ?? t('person.knownBy', { by })
  return (
    <span className={styles.person}>
      {mayOpen ? <Link to={customerPath(person.person_id)}>{name}</Link> : <span>{name}</span>}
      {first !== undefined && <span className="ms-muted">{more.length > 0 ? more.join(' · ') : by}</span>}
    </span>
  )
}
