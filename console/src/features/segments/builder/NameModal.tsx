import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'

export interface NameModalProps {
  title: string
  name: string
  onSave: (named: { name: string; code: string }) => Promise<void>
  onClose: () => void
}

const CODE = /^[a-z0-9][a-z0-9_-]{0,63}$/

/** A code out of a name, as far as the name has letters a code may have. */
export function codeFrom(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
}

export function NameModal({ title, name, onSave, onClose }: NameModalProps) {
  const { t } = useTranslation('segments')
  const [form] = Form.useForm<{ name: string; code: string }>()
  const [saving, setSaving] = useState(false)
  const [ownCode, setOwnCode] = useState(false)

  const save = async (named: { name: string; code: string }) => {
    setSaving(true)
    try {
      await onSave({ name: named.name.trim(), code: named.code.trim() })
    } catch (error) {
      const refusal = asRefusal(error)
      const field = refusal.code === 'segment_exists' ? 'code' : 'name'
      const text = refusal.code === 'segment_exists' ? t('name.taken') : refusal.message || t('builder.notSaved')
      form.setFields([{ name: field, errors: [text] }])
    } finally {
      setSaving(false)
    }
  }
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('action.cancel')}
      confirmLoading={saving}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={440}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        initialValues={{ name, code: codeFrom(name) }}
        onValuesChange={(changed: { name?: string; code?: string }) => {
          if (changed.code !== undefined) setOwnCode(true)
          else if (changed.name !== undefined && !ownCode) form.setFieldsValue({ code: codeFrom(changed.name) })
        }}
        onFinish={(named) => void save(named)}
      >
        <Form.Item
          name="name"
          label={t('name.name')}
          rules={[{ required: true, whitespace: true, message: t('name.nameMissing') }]}
        >
          <Input autoFocus maxLength={200} />
        </Form.Item>
        <Form.Item
          name="code"
          label={t('name.code')}
          extra={t('name.codeHelp')}
          rules={[{ required: true, pattern: CODE, message: t('name.codeWrong') }]}
        >
          <Input maxLength={64} autoComplete="off" spellCheck={false} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
