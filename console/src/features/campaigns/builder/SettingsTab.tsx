import { Button, Input, InputNumber, Radio, Select, Switch, TimePicker } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/shared/format/useFormat'
import { segmentPath } from '@/shared/paths'
import { useTemplates } from '@/shared/template/api'
import { ValuesForm } from '@/shared/template/ValuesForm'
import { Panel } from '@/shared/ui/Panel'
import { RelativeTime } from '@/shared/ui/RelativeTime'
import { Why } from '@/shared/ui/Why'
import { useChannels, useSegments, useSender } from '../api'
import styles from './Builder.module.css'
import { Field } from './Field'
import type { CampaignDraft, Problem } from './useCampaignDraft'

export interface SettingsTabProps {
  draft: CampaignDraft
  /** Told only after the first try to save. */
  problems: readonly Problem[]
  refused: { field: string; message: string } | null
  readOnly: boolean
}

export function SettingsTab({ draft, problems, refused, readOnly }: SettingsTabProps) {
  const { t } = useTranslation('campaigns')
  const problemOf = (field: Problem | string) =>
    problems.includes(field as Problem)
      ? t(`problem.${field as Problem}`)
      : refused?.field === field
        ? refused.message
        : undefined
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <What draft={draft} problemOf={problemOf} readOnly={readOnly} />
        <Whom draft={draft} problemOf={problemOf} readOnly={readOnly} />
        <Fill draft={draft} readOnly={readOnly} />
      </div>
      <div className={styles.stack}>
        <Limits draft={draft} problemOf={problemOf} readOnly={readOnly} />
        <Measuring draft={draft} problemOf={problemOf} readOnly={readOnly} />
      </div>
    </div>
  )
}

interface PartProps {
  draft: CampaignDraft
  problemOf: (field: string) => string | undefined
  readOnly: boolean
}

function What({ draft, problemOf, readOnly }: PartProps) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const { plan, change } = draft
  const templates = useTemplates()
  const latest =
    templates.data?.items.find((each) => each.code === plan.template_code)?.version ?? plan.template_version ?? 1
  return (
    <Panel title={t('form.what')}>
      <div className={styles.fields}>
        <Field label={t('form.name')} help={t('form.nameHelp')} problem={problemOf('name')}>
          <Input
            value={plan.name}
            maxLength={200}
            disabled={readOnly}
            onChange={(event) => change({ name: event.target.value })}
          />
        </Field>
        <Field label={t('form.template')} problem={problemOf('template_code')}>
          <Select
            value={plan.template_code || null}
            disabled={readOnly}
            loading={templates.isPending}
            placeholder={t('form.templatePick')}
            showSearch={{ optionFilterProp: 'label' }}
            options={(templates.data?.items ?? []).map((each) => ({ value: each.code, label: each.name }))}
            onChange={(code: string) => change({ template_code: code, template_version: null })}
          />
        </Field>
        {plan.template_code && (
          <Field
            label={t('form.version')}
            help={plan.template_version ? t('form.versionPinned') : t('form.versionLatest')}
          >
            <Select
              value={plan.template_version ?? 0}
              disabled={readOnly}
              options={[
                { value: 0, label: t('form.latest') },
                ...Array.from({ length: Math.min(latest, 50) }, (_, place) => ({
                  value: latest - place,
                  label: t('form.versionN', { version: format.number(latest - place) }),
                })),
              ]}
              onChange={(version: number) => change({ template_version: version || null })}
            />
          </Field>
        )}
        <Field
          label={t('form.purpose')}
          help={t(plan.purpose === 'service' ? 'form.purposeService' : 'form.purposeMarketing')}
        >
          <Select
            value={plan.purpose}
            disabled={readOnly}
            options={(['marketing', 'service'] as const).map((value) => ({ value, label: t(`purpose.${value}`) }))}
            onChange={(purpose: string) => change({ purpose })}
          />
        </Field>
      </div>
    </Panel>
  )
}

function Whom({ draft, problemOf, readOnly }: PartProps) {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  const { plan, change } = draft
  const segments = useSegments()
  const channels = useChannels()
  const sender = useSender(plan.channel_code)
  const chosen = segments.data?.items.find((each) => each.code === plan.segment_code)
  const senders = (channels.data?.items ?? []).filter((each) => each.capabilities.includes('send'))
  const from = sender.data?.settings as { from_name?: string; from_address?: string } | undefined
  return (
    <Panel title={t('form.whom')}>
      <div className={styles.fields}>
        <Field label={t('form.segment')} problem={problemOf('segment_code')}>
          <Select
            value={plan.segment_code || null}
            disabled={readOnly}
            loading={segments.isPending}
            placeholder={t('form.segmentPick')}
            showSearch={{ optionFilterProp: 'label' }}
            options={(segments.data?.items ?? []).map((each) => ({ value: each.code, label: each.name }))}
            optionRender={(option) => {
              const each = segments.data?.items.find((one) => one.code === option.value)
              return (
                <span className={styles.option}>
                  <span>{option.label}</span>
                  <span className="ms-muted ms-digits">{format.number(each?.size)}</span>
                </span>
              )
            }}
            onChange={(code: string) => change({ segment_code: code })}
          />
        </Field>
        {chosen && (
          <div className={styles.segment}>
            <strong className="ms-digits">
              {t('form.people', { count: chosen.size ?? 0, shown: format.number(chosen.size) })}
            </strong>
            <span className="ms-muted">
              {chosen.refreshed_at ? (
                <>
                  {t('form.countedAt')} <RelativeTime at={chosen.refreshed_at} />
                </>
              ) : (
                t('form.notCounted')
              )}
            </span>
            <p>{chosen.sentence}</p>
            <Link to={segmentPath(chosen.code)}>{t('form.openSegment')}</Link>
          </div>
        )}
        <Field
          label={t('form.channel')}
          help={
            from?.from_address
              ? t('form.from', { name: from.from_name || from.from_address, address: from.from_address })
              : undefined
          }
        >
          <Select
            value={plan.channel_code}
            disabled={readOnly}
            options={senders.map((each) => ({
              value: each.code,
              label: format.language === 'zh-CN' ? each.name_zh : each.name,
            }))}
            onChange={(channel_code: string) => change({ channel_code })}
          />
        </Field>
      </div>
    </Panel>
  )
}

function Limits({ draft, problemOf, readOnly }: PartProps) {
  const { t } = useTranslation('campaigns')
  const { plan, change } = draft
  const time = (text: string | null | undefined) => (text ? dayjs(`2000-01-01T${text.slice(0, 8)}`) : null)
  const isQuiet = Boolean(plan.quiet_from || plan.quiet_until)
  return (
    <Panel title={t('form.limits')}>
      <div className={styles.fields}>
        <Field label={t('form.cap')}>
          <Switch
            disabled={readOnly}
            checked={plan.cap_messages !== null && plan.cap_messages !== undefined}
            onChange={(on) => change({ cap_messages: on ? 3 : null })}
          />
        </Field>
        {plan.cap_messages !== null && plan.cap_messages !== undefined && (
          <div className={styles.pair}>
            <Field label={t('form.capMessages')} problem={problemOf('cap_messages')}>
              <InputNumber
                controls={false}
                min={1}
                max={1000}
                disabled={readOnly}
                value={plan.cap_messages}
                onChange={(value) => value && change({ cap_messages: value })}
              />
            </Field>
            <Field label={t('form.capDays')} problem={problemOf('cap_days')}>
              <InputNumber
                controls={false}
                min={1}
                max={365}
                disabled={readOnly}
                value={plan.cap_days}
                onChange={(value) => value && change({ cap_days: value })}
              />
            </Field>
          </div>
        )}
        <Field label={t('form.quiet')} help={t('form.quietHelp')} problem={problemOf('quiet_from')}>
          <Switch
            disabled={readOnly}
            checked={isQuiet}
            onChange={(on) =>
              change(on ? { quiet_from: '21:00:00', quiet_until: '08:00:00' } : { quiet_from: null, quiet_until: null })
            }
          />
        </Field>
        {isQuiet && (
          <div className={styles.pair}>
            <Field label={t('form.quietFrom')}>
              <TimePicker
                format="HH:mm"
                allowClear={false}
                disabled={readOnly}
                value={time(plan.quiet_from)}
                onChange={(value) => value && change({ quiet_from: value.format('HH:mm:00') })}
              />
            </Field>
            <Field label={t('form.quietUntil')}>
              <TimePicker
                format="HH:mm"
                allowClear={false}
                disabled={readOnly}
                value={time(plan.quiet_until)}
                onChange={(value) => value && change({ quiet_until: value.format('HH:mm:00') })}
              />
            </Field>
          </div>
        )}
        <Field label={t('form.zone')} problem={problemOf('time_zone')}>
          <Select
            value={plan.time_zone}
            disabled={readOnly}
            showSearch
            options={zones(plan.time_zone).map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
            onChange={(time_zone: string) => change({ time_zone })}
          />
        </Field>
        <Field label={t('form.expires')} help={t('form.expiresHelp')} problem={problemOf('expires_after_hours')}>
          <InputNumber
            controls={false}
            min={1}
            max={2160}
            suffix={t('form.hours')}
            disabled={readOnly}
            value={plan.expires_after_hours}
            onChange={(value) => value && change({ expires_after_hours: value })}
          />
        </Field>
      </div>
    </Panel>
  )
}

function zones(present: string): string[] {
  const known = Intl.supportedValuesOf?.('timeZone') ?? []
  return [...new Set([present, 'UTC', ...known])]
}

function Measuring({ draft, problemOf, readOnly }: PartProps) {
  const { t } = useTranslation('campaigns')
  const { plan, change } = draft
  const percent = Math.round(Number(plan.holdout_share) * 1000) / 10
  return (
    <Panel
      title={t('form.measuring')}
      why={<Why explanation={{ title: t('form.holdout'), definition: t('explain.holdout') }} />}
    >
      <div className={styles.fields}>
        <Field
          label={t('form.holdout')}
          help={percent === 0 ? t('form.holdoutNone') : t('form.holdoutHelp')}
          problem={problemOf('holdout_share')}
        >
          <InputNumber
            controls={false}
            min={0}
            max={90}
            suffix="%"
            disabled={readOnly}
            value={percent}
            onChange={(value) => change({ holdout_share: (value ?? 0) / 100 })}
          />
        </Field>
        <Field label={t('form.window')} help={t('form.windowHelp')} problem={problemOf('conversion_window_days')}>
          <Radio.Group
            disabled={readOnly}
            value={plan.conversion_window_days}
            options={[
              7,
              14,
              30,
              ...([7, 14, 30].includes(plan.conversion_window_days) ? [] : [plan.conversion_window_days]),
            ].map((value) => ({ value, label: t('form.days', { count: value }) }))}
            onChange={(event) => change({ conversion_window_days: Number(event.target.value) })}
          />
        </Field>
      </div>
    </Panel>
  )
}

function Fill({ draft, readOnly }: { draft: CampaignDraft; readOnly: boolean }) {
  const { t } = useTranslation('campaigns')
  const samples = draft.template.data?.sample_values ?? {}
  if (Object.keys(samples).length === 0) return null
  return (
    <Panel
      title={t('form.values')}
      extra={
        !readOnly && (
          <Button size="small" onClick={() => draft.change({ values: structuredClone(samples) })}>
            {t('form.valuesReset')}
          </Button>
        )
      }
    >
      <p className={styles.help}>{t('form.valuesHelp')}</p>
      <ValuesForm
        values={draft.plan.values ?? {}}
        samples={samples}
        readOnly={readOnly}
        onChange={(values) => draft.change({ values })}
      />
    </Panel>
  )
}
