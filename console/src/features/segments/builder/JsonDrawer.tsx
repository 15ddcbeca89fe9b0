import { Alert, Button, Drawer, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { CopyButton } from '@/shared/ui/CopyButton'
import { countRule, useLanguage } from '../api'
import { isProblemCode } from '../problems'
import { type ApiGroup, type ApiProblem, readPasted } from '../rule'
import styles from './Builder.module.css'

interface Props {
  rule: ApiGroup
  onApply: (rule: ApiGroup) => void
  onClose: () => void
}

/** The rule as the API holds it, for those who copy it elsewhere. What is pasted is tried before it is taken. */
export default function JsonDrawer({ rule, onApply, onClose }: Props) {
  const { t } = useTranslation('segments')
  const language = useLanguage()
  const [text, setText] = useState(() => JSON.stringify(rule, null, 2))
  const [problems, setProblems] = useState<readonly string[]>([])
  const [trying, setTrying] = useState(false)

  const apply = async () => {
    const pasted = readPasted(text)
    if (!pasted) {
      setProblems([t('json.noTree')])
      return
    }
    setTrying(true)
    try {
      await countRule(pasted, language, new AbortController().signal)
      onApply(pasted)
    } catch (error) {
      const refusal = asRefusal(error)
      const found = refusal.code === 'segment_rule_refused' ? (refusal.details.problems as ApiProblem[]) : []
      setProblems(
        found.length > 0
          ? found.map(({ path, code }) => {
              const words = isProblemCode(code)
                ? t(`problem.${code}`, { kind: t('kind.text') })
                : t('problem.other', { code })
              return t('json.at', { path: path || '/', words })
            })
          : [refusal.message || t('live.failed')],
      )
    } finally {
      setTrying(false)
    }
  }
  return (
    <Drawer
      open
      size={720}
      title={t('json.title')}
      extra={<CopyButton text={text} what={t('json.what')} />}
      footer={
        <div className={styles.drawerFoot}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" loading={trying} onClick={() => void apply()}>
            {t('json.apply')}
          </Button>
        </div>
      }
      onClose={onClose}
    >
      <p className="ms-muted">{t('json.how')}</p>
      {problems.length > 0 && (
        <Alert
          className={styles.alert ?? ''}
          type="error"
          title={
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          }
        />
      )}
      <Input.TextArea
        className={styles.json ?? ''}
        aria-label={t('json.title')}
        spellCheck={false}
        rows={24}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Drawer>
  )
}
