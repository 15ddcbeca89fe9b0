import { Form, Radio, Switch } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '@/shared/preferences'
import { PageBody } from '@/shared/ui/Columns'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import styles from './AppearanceSection.module.css'

const LANGUAGES = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
] as const

/** How things look and behave for this person: takes effect at once, so there is nothing to save. */
export function AppearanceSection() {
  const { t } = useTranslation('governance')
  const { t: shell } = useTranslation('shell')
  const { preferences, change } = usePreferences()
  return (
    <>
      <PageHeader title={t('settings.section.appearance')} facts={[t('appearance.facts')]} />
      <PageBody>
        <Panel title={t('appearance.look')}>
          <Form layout="vertical" className={styles.form ?? ''}>
            <Form.Item label={t('appearance.language')}>
              <Radio.Group
                aria-label={t('appearance.language')}
                optionType="button"
                value={preferences.language}
                onChange={(event) => change({ language: event.target.value })}
              >
                {LANGUAGES.map(({ value, label }) => (
                  <Radio.Button key={value} value={value}>
                    <span lang={value}>{label}</span>
                  </Radio.Button>
                ))}
              </Radio.Group>
            </Form.Item>
            <Form.Item label={t('appearance.theme')}>
              <Radio.Group
                aria-label={t('appearance.theme')}
                optionType="button"
                value={preferences.appearance}
                onChange={(event) => change({ appearance: event.target.value })}
                options={(['system', 'light', 'dark'] as const).map((value) => ({
                  value,
                  label: shell(`appearance.${value}`),
                }))}
              />
            </Form.Item>
            <Form.Item label={t('appearance.density')} extra={t('appearance.densityHelp')}>
              <Radio.Group
                aria-label={t('appearance.density')}
                optionType="button"
                value={preferences.density}
                onChange={(event) => change({ density: event.target.value })}
                options={(['compact', 'comfortable'] as const).map((value) => ({
                  value,
                  label: shell(`density.${value}`),
                }))}
              />
            </Form.Item>
          </Form>
        </Panel>
        <Panel title={t('appearance.use')}>
          <div className={styles.switches}>
            <Choice
              label={t('appearance.keys')}
              help={t('appearance.keysHelp')}
              checked={preferences.singleKeys}
              onChange={(singleKeys) => change({ singleKeys })}
            />
            <Choice
              label={t('appearance.patterns')}
              help={t('appearance.patternsHelp')}
              checked={preferences.chartPatterns}
              onChange={(chartPatterns) => change({ chartPatterns })}
            />
          </div>
        </Panel>
      </PageBody>
    </>
  )
}

interface ChoiceProps {
  label: string
  help: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function Choice({ label, help, checked, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-help`}>{help}</p>
      </div>
      <Switch id={id} checked={checked} onChange={onChange} aria-describedby={`${id}-help`} />
    </div>
  )
}
