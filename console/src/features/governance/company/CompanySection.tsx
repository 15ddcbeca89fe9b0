import { Form, Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { PageBody } from '@/shared/ui/Columns'
import { ErrorFace } from '@/shared/ui/Faces'
import { FormFoot } from '@/shared/ui/FormSection'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { type DeploymentSettings, useSettingChanges, useSettings } from '../api'
import { useSaving } from '../words/useSaving'
import styles from './CompanySection.module.css'
import { LogoField } from './LogoField'

export function CompanySection() {
  const { t } = useTranslation('governance')
  const settings = useSettings()
  const subject = t('settings.section.company')
  return (
    <>
      <PageHeader title={subject} facts={[t('company.facts')]} />
      <PageBody>
        {settings.isPending ? (
          <LoadingBlock height={320} />
        ) : settings.isError ? (
          <ErrorFace subject={subject} refusal={asRefusal(settings.error)} onRetry={() => void settings.refetch()} />
        ) : (
          <>
            <NameCard settings={settings.data} />
            <RegionCard settings={settings.data} />
          </>
        )}
      </PageBody>
    </>
  )
}

function NameCard({ settings }: { settings: DeploymentSettings }) {
  const { t } = useTranslation('governance')
  return (
    <Panel title={t('company.nameTitle')}>
      <SettingsForm<{ company_name: string }>
        initial={{ company_name: settings.company_name ?? '' }}
        change={(fields) => ({ company_name: fields.company_name.trim() || null })}
      >
        <Form.Item name="company_name" label={t('company.nameField')} extra={t('company.nameHelp')}>
          <Input maxLength={100} placeholder="Mainstem" />
        </Form.Item>
      </SettingsForm>
      <LogoField logo={settings.logo} />
    </Panel>
  )
}

interface Region {
  default_language: string | null
  time_zone: string | null
  currency: string | null
}

function RegionCard({ settings }: { settings: DeploymentSettings }) {
  const { t } = useTranslation('governance')
  const format = useFormat()
  const { zones, currencies } = useMemo(() => known(format.language), [format.language])
  return (
    <Panel title={t('company.regionTitle')}>
      <SettingsForm<Region>
        initial={{
          default_language: settings.default_language,
          time_zone: settings.time_zone,
          currency: settings.currency,
        }}
        change={(fields) => ({
          default_language: fields.default_language ?? null,
          time_zone: fields.time_zone ?? null,
          currency: fields.currency ?? null,
        })}
      >
        <Form.Item name="default_language" label={t('company.language')} extra={t('company.languageHelp')}>
          <Select
            allowClear
            aria-label={t('company.language')}
            placeholder={t('company.usual')}
            options={[
              { value: 'zh-CN', label: '简体中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Form.Item>
        <Form.Item name="time_zone" label={t('company.zone')} extra={t('company.zoneHelp')}>
          <Select
            showSearch
            allowClear
            aria-label={t('company.zone')}
            placeholder={t('company.usual')}
            optionFilterProp="label"
            options={zones}
          />
        </Form.Item>
        <Form.Item name="currency" label={t('company.currency')} extra={t('company.currencyHelp')}>
          <Select
            showSearch
            allowClear
            aria-label={t('company.currency')}
            placeholder={t('company.usual')}
            optionFilterProp="label"
            options={currencies}
          />
        </Form.Item>
        <Form.Item label={t('company.week')} extra={t('company.weekHelp')}>
          <span>{t('company.monday')}</span>
        </Form.Item>
      </SettingsForm>
    </Panel>
  )
}

interface SettingsFormProps<Fields> {
  initial: Fields
  change: (fields: Fields) => Parameters<ReturnType<typeof useSettingChanges>['save']>[0]
  children: React.ReactNode
}

/** One card is one form is one save. */
function SettingsForm<Fields extends object>({ initial, change, children }: SettingsFormProps<Fields>) {
  const { t } = useTranslation('governance')
  const [form] = Form.useForm<Fields>()
  const { save } = useSettingChanges()
  const saving = useSaving()
  const [isDirty, setIsDirty] = useState(false)
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.form ?? ''}
      initialValues={initial}
      onValuesChange={() => {
        setIsDirty(true)
        saving.forget()
      }}
      onFinish={(fields) =>
        void saving
          .run(() => save(change(fields)), t('company.savedToast'))
          .then((isDone) => isDone && setIsDirty(false))
      }
    >
      {children}
      {saving.refusal && (
        <p role="alert" className={styles.refusal}>
          {saving.refusal.message}
        </p>
      )}
      <div hidden={!isDirty && !saving.working}>
        <FormFoot
          submit={t('common.save')}
          working={saving.working}
          onCancel={() => {
            form.resetFields()
            setIsDirty(false)
            saving.forget()
          }}
        />
      </div>
    </Form>
  )
}

/** What the browser knows of zones and currencies, under their names where it has any. */
function known(language: string) {
  const names = new Intl.DisplayNames([language], { type: 'currency' })
  return {
    zones: Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    currencies: Intl.supportedValuesOf('currency').map((code) => ({ value: code, label: `${code} ${names.of(code)}` })),
  }
}
