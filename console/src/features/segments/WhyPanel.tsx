import { Alert, Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { customerPath } from '@/shared/paths'
import { usePermission } from '@/shared/session'
import { CheckOutlined, CloseOutlined } from '@/shared/ui/icons'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { type RuleAnswer, useExplain } from './api'
import styles from './Segments.module.css'

const NAMESPACES = ['phone', 'email', 'member_card:loyalty'] as const
const WORDS = { phone: 'phone', email: 'email', 'member_card:loyalty': 'member_card' } as const

/** Why is or isn't somebody in it? The identifier goes in the body of a request and is kept nowhere. */
export function WhyPanel({ code }: { code: string }) {
  const { t } = useTranslation('segments')
  const mayFind = usePermission('customers.read')
  const explain = useExplain(code)
  const refusal = explain.error ? asRefusal(explain.error) : null
  if (!mayFind) return null
  return (
    <Panel title={t('why.title')}>
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ namespace: 'phone', value: '' }}
        onFinish={({ namespace, value }: { namespace: string; value: string }) =>
          explain.mutate({ namespace, value: value.trim() })
        }
      >
        <div className={styles.whyForm}>
          <Form.Item name="namespace" noStyle>
            <Select
              aria-label={t('why.by')}
              popupMatchSelectWidth={false}
              options={NAMESPACES.map((value) => ({ value, label: t(`known.${WORDS[value]}`) }))}
            />
          </Form.Item>
          <Form.Item name="value" noStyle rules={[{ required: true, whitespace: true }]}>
            <Input aria-label={t('why.value')} placeholder={t('why.value')} autoComplete="off" maxLength={200} />
          </Form.Item>
          <Button htmlType="submit" loading={explain.isPending}>
            {t('why.ask')}
          </Button>
        </div>
      </Form>
      {refusal && (
        <Alert
          className={styles.gap ?? ''}
          type={refusal.code === 'no_such_person' ? 'info' : 'error'}
          title={
            refusal.code === 'no_such_person'
              ? t('why.nobody')
              : refusal.code === 'malformed'
                ? t('why.malformed')
                : refusal.message || t('page.failed')
          }
        />
      )}
      {explain.data && (
        <div className={styles.gap} aria-live="polite">
          <p className={styles.verdict}>
            <StateTag tone={explain.data.answer.holds ? 'good' : 'neutral'}>
              {t(explain.data.answer.holds ? 'why.holds' : 'why.holdsNot')}
            </StateTag>
            <Link to={customerPath(explain.data.person_id)}>{t('why.open')}</Link>
          </p>
          {explain.data.answer.holds !== explain.data.is_member && (
            <p className={styles.partNote}>{t(explain.data.is_member ? 'why.stillMember' : 'why.notYetMember')}</p>
          )}
          <ul className={styles.tree}>
            {explain.data.answer.rules.map((answer) => (
              <Answer key={answer.path} answer={answer} />
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T/

function Answer({ answer }: { answer: RuleAnswer }) {
  const { t } = useTranslation('segments')
  const format = useFormat()
  const shown = (value: unknown): string => {
    if (value === null || value === undefined) return t('why.unknown')
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no')
    if (typeof value === 'number') return format.number(value, { decimals: 2, trim: true })
    const text = String(value)
    return MOMENT.test(text) ? format.dateTime(text) : text
  }
  return (
    <li>
      <div className={styles.answer} data-holds={answer.holds}>
        <span className={styles.tick} aria-hidden="true">
          {answer.holds ? <CheckOutlined /> : <CloseOutlined />}
        </span>
        <span>
          <span className="ms-unseen">{t(answer.holds ? 'why.yes' : 'why.no')}</span>
          {answer.sentence}
          {answer.field !== null && answer.field !== undefined && (
            <span className={styles.found}>{t('why.found', { value: shown(answer.value) })}</span>
          )}
        </span>
      </div>
      {answer.rules.length > 0 && (
        <ul>
          {answer.rules.map((inside) => (
            <Answer key={inside.path} answer={inside} />
          ))}
        </ul>
      )}
    </li>
  )
}
