import { DatePicker, Form, Input, Radio } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayStart } from '@/shared/format/zonedDay'
import { useSession } from '@/shared/session'
import { FormFoot } from '@/shared/ui/FormSection'
import { Panel } from '@/shared/ui/Panel'
import { type ConsentText, type TextPlace, useSaveText } from '../api'
import { useSaving } from '../words/useSaving'
import styles from './TextSection.module.css'

interface Fields {
  title: string
  body: string
  note?: string
  from: 'now' | 'later'
  day?: Dayjs
}

interface TextEditorProps {
  place: TextPlace
  latest: ConsentText | undefined
  onDraft: (draft: { title: string; body: string }) => void
  onSaved: () => void
}

/** Writes the next version. It begins from the latest one and is refused where somebody was faster. */
export function TextEditor({ place, latest, onDraft, onSaved }: TextEditorProps) {
  const { t } = useTranslation('governance')
  const { timeZone } = useSession().deployment
  const [form] = Form.useForm<Fields>()
  const from = Form.useWatch('from', form)
  const save = useSaveText()
  const saving = useSaving()
  const [problems, setProblems] = useState(0)
  const next = (latest?.version ?? 0) + 1

  const submit = (fields: Fields) => {
    setProblems(0)
    void saving
      .run(
        () =>
          save.mutateAsync({
            ...place,
            title: fields.title,
            body: fields.body,
            note: fields.note ?? '',
            based_on: latest?.version ?? 0,
            valid_from:
              fields.from === 'later' && fields.day ? dayStart(fields.day.format('YYYY-MM-DD'), timeZone) : null,
          }),
        t('texts.savedToast', { version: next }),
      )
      .then((isDone) => isDone && onSaved())
  }
  return (
    <Panel title={t(latest ? 'texts.editTitle' : 'texts.firstVersion')}>
      <Form<Fields>
        form={form}
        layout="vertical"
        className={styles.form ?? ''}
        requiredMark={false}
        validateTrigger="onBlur"
        initialValues={{ title: latest?.title ?? '', body: latest?.body ?? '', from: 'now' }}
        onValuesChange={(_, all) => onDraft({ title: all.title ?? '', body: all.body ?? '' })}
        onFinish={submit}
        onFinishFailed={({ errorFields }) => setProblems(errorFields.length)}
      >
        <Form.Item
          name="title"
          label={t('texts.titleField')}
          rules={[{ required: true, whitespace: true, message: t('texts.required') }]}
        >
          <Input maxLength={200} lang={place.language} />
        </Form.Item>
        <Form.Item
          name="body"
          label={t('texts.bodyField')}
          extra={t('texts.bodyHelp')}
          rules={[{ required: true, whitespace: true, message: t('texts.required') }]}
        >
          <Input.TextArea maxLength={20_000} lang={place.language} rows={8} />
        </Form.Item>
        <Form.Item
          name="note"
          label={
            <>
              {t('texts.noteField')} <span className="ms-muted">&nbsp;{t('common.optional')}</span>
            </>
          }
          extra={t('texts.noteHelp')}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="from" label={t('texts.from')}>
          <Radio.Group
            options={[
              { value: 'now', label: t('texts.fromNow') },
              { value: 'later', label: t('texts.fromLater') },
            ]}
          />
        </Form.Item>
        {from === 'later' && (
          <Form.Item name="day" label={t('texts.fromDay')} rules={[{ required: true, message: t('texts.required') }]}>
            <DatePicker aria-label={t('texts.fromDay')} />
          </Form.Item>
        )}
        {saving.refusal && (
          <p role="alert" className={styles.refusal}>
            {saving.refusal.message}
          </p>
        )}
        <FormFoot submit={t('texts.save', { version: next })} working={saving.working} problems={problems} />
      </Form>
    </Panel>
  )
}
