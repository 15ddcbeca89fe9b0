import { useTranslation } from 'react-i18next'
import type { SchemaWebConsoleDeploymentDemoPersonOut } from '@/client/schema'
import styles from './Card.module.css'

export type DemoPerson = SchemaWebConsoleDeploymentDemoPersonOut

export interface DemoPeopleProps {
  people: readonly DemoPerson[]
  chosen: DemoPerson | null
  onChoose: (person: DemoPerson) => void
}

/** The demo's people, whose passwords are no secret; choosing one fills the form. */
export function DemoPeople({ people, chosen, onChoose }: DemoPeopleProps) {
  const { t } = useTranslation('account')
  return (
    <section className={`${styles.card} ${styles.wide}`} aria-labelledby="demo-people">
      <h2 id="demo-people">{t('demo.title')}</h2>
      <p>{t('demo.how')}</p>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" aria-pressed={chosen?.email === person.email} onClick={() => onChoose(person)}>
              <span className={styles.role}>{t(`role.${person.role}`)}</span>
              <span>{person.email}</span>
              <span className={styles.secret}>{person.password}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
