import { Button, Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { FormFoot, FormSection } from '@/shared/ui/FormSection'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StateTag } from '@/shared/ui/StateTag'
import { useUndoToast } from '@/shared/ui/useUndoToast'

const CODE = 'C-7K2M-94QD'

export default function FormsGallery() {
  const { t } = useTranslation('gallery')
  const [danger, setDanger] = useState<'plain' | 'code' | null>(null)
  const [problems, setProblems] = useState(0)
  const undoToast = useUndoToast()
  return (
    <>
      <PageHeader title={t('section.forms')} tags={<StateTag>{t('mark')}</StateTag>} />
      <Form
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        initialValues={{ name: t('stores.s1'), hours: 72 }}
        onFinish={() => setProblems(0)}
        onFinishFailed={({ errorFields }) => setProblems(errorFields.length)}
      >
        <FormSection title={t('forms.title')} about={t('forms.about')}>
          <Form.Item
            name="name"
            label={t('forms.name')}
            extra={t('forms.nameHelp')}
            rules={[{ required: true, message: t('forms.nameProblem') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="phone"
            label={
              <>
                {t('forms.phone')} <span className="ms-muted">&nbsp;{t('forms.optional')}</span>
              </>
            }
          >
            <Input type="tel" autoComplete="off" />
          </Form.Item>
        </FormSection>
        <FormSection title={t('forms.opening')} about={t('forms.openingAbout')}>
          <Form.Item
            name="hours"
            label={t('forms.hours')}
            rules={[{ required: true, type: 'number', min: 2, max: 72, message: t('forms.hoursProblem') }]}
          >
            <InputNumber controls={false} style={{ width: 160 }} />
          </Form.Item>
        </FormSection>
        <FormSection title={t('forms.decisions')} about={t('forms.mayUndo')}>
          <span style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--ms-2)' }}>
            <Button onClick={() => undoToast({ done: t('customer.merged'), undo: () => Promise.resolve() })}>
              {t('forms.undo')}
            </Button>
            <Button danger onClick={() => setDanger('plain')}>
              {t('forms.danger')}
            </Button>
            <Button danger onClick={() => setDanger('code')}>
              {t('forms.dangerCode')}
            </Button>
          </span>
        </FormSection>
        <FormFoot submit={t('forms.save')} onCancel={() => setProblems(0)} problems={problems} />
      </Form>
      <DangerConfirm
        open={danger !== null}
        title={t('customer.eraseTitle')}
        consequence={t('customer.erased')}
        verb={t('customer.eraseVerb')}
        {...(danger === 'code' ? { code: CODE } : {})}
        onConfirm={() => Promise.resolve()}
        onClose={() => setDanger(null)}
      />
    </>
  )
}
