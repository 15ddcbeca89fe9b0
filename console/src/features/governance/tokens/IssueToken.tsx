import { Button, Checkbox, Drawer, Form, Input, Modal, Radio } from 'antd'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ClockContext } from '@/shared/clock'
import { useFormat } from '@/shared/format/useFormat'
import { useSession } from '@/shared/session'
import { CopyButton } from '@/shared/ui/CopyButton'
import { FormFoot } from '@/shared/ui/FormSection'
import { type IssuedToken, type Scope, useTokenChanges } from '../api'
import { EVERYWHERE, ScopeFields } from '../people/ScopeFields'
import { areaOf } from '../roles/rights'
import { useSaving } from '../words/useSaving'
import { useWords } from '../words/useWords'
import styles from './IssueToken.module.css'

const LIVES = { day: 0.5, month: 30, quarter: 90, year: 366 } as const
type Life = keyof typeof LIVES
const DAY_MS = 86_400_000

interface Fields {
  name: string
  life: Life
}

/** Issues a token with an end, rights and a scope; its secret is shown once and then gone. */
export function IssueToken({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('governance')
  const format = useFormat()
  const [issued, setIssued] = useState<IssuedToken | null>(null)
  return (
    <>
      <Drawer open={open} onClose={onClose} title={t('tokens.issueTitle')} size={480} destroyOnHidden>
        <IssueForm
          onCancel={onClose}
          onIssued={(token) => {
            onClose()
            setIssued(token)
          }}
        />
      </Drawer>
      <Modal
        open={issued !== null}
        title={t('tokens.secretTitle')}
        width={560}
        closable={false}
        mask={{ closable: false }}
        keyboard={false}
        destroyOnHidden
        footer={
          <Button type="primary" onClick={() => setIssued(null)}>
            {t('tokens.secretDone')}
          </Button>
        }
      >
        {issued && (
          <>
            <p>{t('tokens.secretText', { date: format.dateTime(issued.expires_at) })}</p>
            <p className={styles.secret}>
              <code>{issued.secret}</code>
              <CopyButton text={issued.secret} what={t('tokens.secret')} />
            </p>
          </>
        )}
      </Modal>
    </>
  )
}

function IssueForm({ onCancel, onIssued }: { onCancel: () => void; onIssued: (token: IssuedToken) => void }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const mine = [...useSession().permissions].sort()
  const { now } = useContext(ClockContext)
  const changes = useTokenChanges()
  const saving = useSaving()
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [scope, setScope] = useState<Scope>(EVERYWHERE)
  const [problems, setProblems] = useState(0)
  const isEmpty = chosen !== null && chosen.length === 0
  const areas = [...new Set(mine.map(areaOf))]

  const issue = (fields: Fields) => {
    if (isEmpty) return setProblems(1)
    setProblems(0)
    // A minute short of the longest, so that the clocks of the two machines need not agree.
    const end = new Date(now() + LIVES[fields.life] * DAY_MS - 60_000).toISOString()
    void saving.run(async () => {
      onIssued(
        await changes.issue({
          name: fields.name.trim(),
          expires_at: end,
          permissions: chosen === null ? null : [...chosen],
          scope,
        }),
      )
    })
  }
  return (
    <Form<Fields>
      className={styles.form ?? ''}
      layout="vertical"
      requiredMark={false}
      validateTrigger="onBlur"
      initialValues={{ life: 'quarter' }}
      onFinish={issue}
      onFinishFailed={({ errorFields }) => setProblems(errorFields.length)}
    >
      <Form.Item
        name="name"
        label={t('tokens.name')}
        extra={t('tokens.nameHelp')}
        rules={[{ required: true, whitespace: true, message: t('tokens.nameProblem') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="life" label={t('tokens.lives')}>
        <Radio.Group
          optionType="button"
          options={(Object.keys(LIVES) as Life[]).map((value) => ({ value, label: t(`tokens.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        label={t('tokens.rightsTitle')}
        {...(isEmpty && problems > 0 ? { validateStatus: 'error' as const, help: t('tokens.rightsProblem') } : {})}
      >
        <Radio.Group
          aria-label={t('tokens.rightsTitle')}
          value={chosen === null ? 'all' : 'some'}
          onChange={(event) => setChosen(event.target.value === 'all' ? null : [])}
          options={[
            { value: 'all', label: t('tokens.rightsAll') },
            { value: 'some', label: t('tokens.rightsSome') },
          ]}
        />
        {chosen !== null && (
          <div className={styles.rights}>
            {areas.map((area) => (
              <fieldset key={area}>
                <legend>{words.area(area)}</legend>
                <Checkbox.Group
                  value={chosen.filter((each) => areaOf(each) === area)}
                  options={mine
                    .filter((each) => areaOf(each) === area)
                    .map((value) => ({ value, label: words.permission(value) }))}
                  onChange={(values) => setChosen([...chosen.filter((each) => areaOf(each) !== area), ...values])}
                />
              </fieldset>
            ))}
          </div>
        )}
      </Form.Item>
      <ScopeFields value={scope} onChange={setScope} />
      {saving.refusal && (
        <p role="alert" className={styles.refusal}>
          {saving.refusal.message}
        </p>
      )}
      <FormFoot submit={t('tokens.submit')} onCancel={onCancel} working={saving.working} problems={problems} />
    </Form>
  )
}
