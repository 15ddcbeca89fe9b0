import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { Card } from './Card'
import styles from './Card.module.css'
import { useProblemWords } from './refusalWords'

/** A one-time link that opens nothing (any more), or a server that did not answer. */
export function EndedLink({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('account')
  const words = useProblemWords()
  const isOver = ['link_ended', 'malformed'].includes(asRefusal(error).code)
  return (
    <Card
      title={t(isOver ? 'ended.title' : 'ended.fault')}
      about={isOver ? t('refusal.link_ended') : words(error).words}
    >
      <div className={styles.foot}>
        {isOver ? (
          <Link to="/sign-in">{t('ended.signIn')}</Link>
        ) : (
          <Button onClick={onRetry}>{t('ended.retry')}</Button>
        )}
      </div>
    </Card>
  )
}
