import { Link } from 'react-router'
import { customerPath } from '../paths'
import styles from './marks.module.css'

/** A customer as the server lets this person see them: the name arrives masked. */
export function CustomerName({ id, name }: { id: string; name: string }) {
  return (
    <Link className={styles.name} to={customerPath(id)}>
      {name}
    </Link>
  )
}
