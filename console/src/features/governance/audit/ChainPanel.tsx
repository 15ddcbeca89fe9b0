import { Button, Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { CopyButton } from '@/shared/ui/CopyButton'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { Why } from '@/shared/ui/Why'
import { useAuditHead, useVerifyChain, type Verification } from '../api'
import { useWords } from '../words/useWords'
import styles from './Audit.module.css'

interface Written {
  sequence: number
  hash: string
}

/** The end of the chain, whether the chain holds together, and whether it still passes through a head kept elsewhere. */
export function ChainPanel() {
  const { t } = useTranslation('governance')
  const words = useWords()
  const head = useAuditHead()
  const verify = useVerifyChain()
  const [comparing, setComparing] = useState(false)
  const title = t('audit.chain')
  return (
    <Panel title={title} why={<Why explanation={{ title, definition: t('audit.chainWhy') }} />}>
      {head.data && (
        <p className={styles.head}>
          <span className="ms-muted">{t('audit.head')}</span>
          <span>{t('audit.headSequence', { sequence: head.data.sequence })}</span>
          <code className={styles.hash}>{head.data.hash}</code>
          <CopyButton text={`${head.data.sequence} ${head.data.hash}`} what={t('audit.copyHead')} />
        </p>
      )}
      {head.isError && <p role="alert">{words.refusal(asRefusal(head.error))}</p>}
      <div className={styles.buttons}>
        <Button type="link" size="small" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
          {t('audit.compare')}
        </Button>
        <Button
          size="small"
          loading={verify.isPending}
          onClick={() => {
            verify.mutate(null)
          }}
        >
          {t('audit.check')}
        </Button>
      </div>
      {comparing && <Comparison working={verify.isPending} onCompare={(written) => verify.mutate(written)} />}
      <div aria-live="polite">
        {verify.data && <Verdict verdict={verify.data} wasCompared={verify.variables !== null} />}
        {verify.isError && <p className={styles.refusal}>{words.refusal(asRefusal(verify.error))}</p>}
      </div>
    </Panel>
  )
}

function Verdict({ verdict, wasCompared }: { verdict: Verification; wasCompared: boolean }) {
  const { t } = useTranslation('governance')
  const words = useWords()
  const format = useFormat()
  const shown = format.number(verdict.checked)
  const isIntact = verdict.broken_at === null
  return (
    <p className={styles.verdict}>
      <StateTag tone={isIntact ? 'good' : 'bad'}>
        {isIntact
          ? wasCompared
            ? t('audit.passes', { shown })
            : t('audit.intact', { count: verdict.checked, shown })
          : t('audit.broken', {
              sequence: verdict.broken_at,
              why: words.either(`audit.brokenWhy.${verdict.reason}`, verdict.reason ?? ''),
            })}
      </StateTag>
    </p>
  )
}

function Comparison({ working, onCompare }: { working: boolean; onCompare: (written: Written) => void }) {
  const { t } = useTranslation('governance')
  const [form] = Form.useForm<Written>()
  const problem = t('audit.compareProblem')
  return (
    <Form<Written>
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.compare ?? ''}
      onValuesChange={(changed) => {
        // A head that was copied here comes as number and hash in one.
        const whole = /^\s*(\d{1,15})\s+([0-9a-f]{64})\s*$/i.exec(String(changed.hash ?? ''))
        if (whole) form.setFieldsValue({ sequence: Number(whole[1]), hash: whole[2]?.toLowerCase() ?? '' })
      }}
      onFinish={({ sequence, hash }) => onCompare({ sequence, hash: hash.trim().toLowerCase() })}
    >
      <Form.Item name="sequence" label={t('audit.compareSequence')} rules={[{ required: true, message: problem }]}>
        <InputNumber controls={false} min={1} precision={0} />
      </Form.Item>
      <Form.Item
        name="hash"
        label={t('audit.compareHash')}
        rules={[{ required: true, pattern: /^\s*[0-9a-f]{64}\s*$/i, message: problem }]}
      >
        <Input autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Button htmlType="submit" loading={working}>
        {t('audit.compareDo')}
      </Button>
    </Form>
  )
}
