import { Alert, Button, Drawer, Form, Input, InputNumber, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { type Source, type SourceKey, useSourceWrites } from './api'
import { SOURCE_KINDS } from './words'

const CODE = /^[a-z0-9][a-z0-9_.-]{0,63}$/
const MOST_PER_SECOND = 1_000_000

interface Values {
  code: string
  name: string
  kind: string
  origins: string[]
  events_per_second: number | null
}

export interface SourceDrawerProps {
  open: boolean
  /** Changed rather than made, when given. */
  source?: Source
  onClose: () => void
  onMade?: (made: SourceKey) => void
}

/** A source to make or to change: its name, who may send with its key, and how much. */
export function SourceDrawer({ open, source, onClose, onMade }: SourceDrawerProps) {
  const { t } = useTranslation(['events', 'shared'])
  const [form] = Form.useForm<Values>()
  const { create, change } = useSourceWrites()
  const [problem, setProblem] = useState<string | null>(null)
  const working = create.isPending || change.isPending

  useEffect(() => {
    if (!open) return
    setProblem(null)
    form.setFieldsValue({
      code: source?.code ?? '',
      name: source?.name ?? '',
      kind: source?.kind ?? 'web',
      origins: source?.allowed_origins ?? [],
      events_per_second: source?.events_per_second ?? null,
    })
  }, [open, source, form])

  const submit = async (values: Values) => {
    setProblem(null)
    const limits = {
      allowed_origins: values.origins.length ? values.origins : null,
      events_per_second: values.events_per_second,
    }
    try {
      if (source) {
        await change.mutateAsync({
          code: source.code,
          name: values.name,
          ...limits,
          any_origin: values.origins.length === 0,
          no_limit: values.events_per_second === null,
        })
      } else {
        const { code, kind, name } = values
        onMade?.(await create.mutateAsync({ code, kind, name: name || code, app_id: '', ...limits }))
      }
      onClose()
    } catch (error) {
      const refusal = asRefusal(error)
      if (refusal.code === 'source_exists') form.setFields([{ name: 'code', errors: [refusal.message] }])
      else setProblem(refusal.message || t('shared:face.errorFault'))
    }
  }

  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={480}
      destroyOnHidden
      title={t(source ? 'form.change' : 'sources.create')}
      footer={
        <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 'var(--ms-2)' }}>
          <Button onClick={onClose}>{t('shared:action.cancel')}</Button>
          <Button type="primary" loading={working} onClick={() => form.submit()}>
            {t(source ? 'form.save' : 'sources.create')}
          </Button>
        </div>
      }
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        onFinish={(v) => void submit(v)}
      >
        {!source && (
          <Form.Item
            name="code"
            label={t('form.code')}
            extra={t('form.codeHelp')}
            rules={[{ required: true, pattern: CODE, message: t('form.codeProblem') }]}
          >
            <Input autoComplete="off" maxLength={64} />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={t('form.name')}
          rules={[{ required: Boolean(source), message: t('form.nameProblem') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        {!source && (
          <Form.Item name="kind" label={t('form.kind')}>
            <Select
              aria-label={t('form.kind')}
              options={SOURCE_KINDS.filter((kind) => kind !== 'internal').map((value) => ({
                value,
                label: t(`sourceKind.${value}`),
              }))}
            />
          </Form.Item>
        )}
        <Form.Item name="origins" label={<Optional text={t('form.origins')} />} extra={t('form.originsHelp')}>
          <Select
            mode="tags"
            aria-label={t('form.origins')}
            tokenSeparators={[' ', ',']}
            open={false}
            suffixIcon={null}
            placeholder="https://shop.example.com"
          />
        </Form.Item>
        <Form.Item name="events_per_second" label={<Optional text={t('form.limit')} />} extra={t('form.limitHelp')}>
          <InputNumber min={1} max={MOST_PER_SECOND} controls={false} style={{ width: 160 }} />
        </Form.Item>
      </Form>
      {problem && <Alert type="error" title={problem} />}
    </Drawer>
  )
}

function Optional({ text }: { text: string }) {
  const { t } = useTranslation('events')
  return (
    <>
      {text} <span className="ms-muted">&nbsp;{t('form.optional')}</span>
    </>
  )
}
