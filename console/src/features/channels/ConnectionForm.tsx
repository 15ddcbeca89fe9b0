import { App, Button, Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '@/shared/api/refusal'
import { useLeaveWarning } from '@/shared/hooks/useLeaveWarning'
import { usePermission } from '@/shared/session'
import { DangerConfirm } from '@/shared/ui/DangerConfirm'
import { DateTime } from '@/shared/ui/DateTime'
import { ErrorFace } from '@/shared/ui/Faces'
import { LoadingBlock } from '@/shared/ui/Loading'
import { Panel } from '@/shared/ui/Panel'
import { type Channel, type Connection, useChannelWrites, useConnection } from './api'
import styles from './Channels.module.css'
import { ConnectionState } from './ConnectionState'

interface Settings {
  host: string
  port: number
  security: 'none' | 'starttls' | 'tls'
  user_name: string
  from_address: string
  from_name: string
  reply_to: string | null
  connections: number
  timeout_seconds: number
}

const USUAL: Settings = {
  host: '',
  port: 587,
  security: 'starttls',
  user_name: '',
  from_address: '',
  from_name: '',
  reply_to: null,
  connections: 8,
  timeout_seconds: 30,
}
const FIELDS = [
  'from_address',
  'reply_to',
  'host',
  'port',
  'security',
  'user_name',
  'from_name',
  'connections',
  'timeout_seconds',
] as const

/** How mail leaves: the server, who it comes from, and the password, which can be set and never read. */
export function ConnectionForm({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels')
  const isConnected = channel.connector_code !== null
  const connection = useConnection(channel.code, isConnected)
  if (isConnected && connection.isPending) return <LoadingBlock height={320} />
  if (connection.isError) {
    return (
      <ErrorFace
        subject={t('connection.title')}
        refusal={asRefusal(connection.error)}
        onRetry={() => void connection.refetch()}
      />
    )
  }
  return <Settled key={connection.data?.updated_at ?? 'none'} channel={channel} connection={connection.data} />
}

function Settled({ channel, connection }: { channel: Channel; connection: Connection | undefined }) {
  const { t } = useTranslation('channels')
  const { message } = App.useApp()
  const mayWrite = usePermission('channels.write')
  const { connect } = useChannelWrites()
  const [form] = Form.useForm<Settings & { password?: string }>()
  const [isDirty, setDirty] = useState(false)
  const blocker = useLeaveWarning(isDirty)
  const present = connection?.settings as Partial<Settings> | undefined

  const save = async ({ password, ...settings }: Settings & { password?: string }) => {
    try {
      await connect.mutateAsync({
        code: channel.code,
        connection: {
          connector_code: 'email_smtp',
          settings: { ...present, ...settings, reply_to: settings.reply_to || null },
          ...(password ? { credentials: { password } } : {}),
        },
      })
      form.setFieldValue('password', '')
      setDirty(false)
      message.success(t('connection.saved'))
    } catch (error) {
      const refusal = asRefusal(error)
      const field = FIELDS.find((each) => refusal.message.includes(each))
      if (field) form.setFields([{ name: field, errors: [t('connection.refused')] }])
      else message.error(refusal.message)
    }
  }
  const needed = [{ required: true, message: t('connection.needed') }]
  return (
    <Panel
      title={t('connection.title')}
      mark={<ConnectionState channel={channel} />}
      extra={
        connection && (
          <>
            {t('connection.updated')} <DateTime at={connection.updated_at} />
          </>
        )
      }
    >
      <Form
        form={form}
        initialValues={{ ...USUAL, ...present }}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        disabled={!mayWrite}
        className={styles.form ?? ''}
        onValuesChange={() => setDirty(true)}
        onFinish={(values) => void save(values)}
      >
        <div className={styles.pair}>
          <Form.Item name="from_name" label={t('field.from_name')} extra={t('field.fromHelp')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="from_address"
            label={t('field.from_address')}
            rules={[...needed, { type: 'email', message: t('connection.refused') }]}
          >
            <Input maxLength={254} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item
          name="reply_to"
          label={
            <>
              {t('field.reply_to')} <span className="ms-muted">&nbsp;{t('optional')}</span>
            </>
          }
        >
          <Input maxLength={254} autoComplete="off" />
        </Form.Item>
        <div className={styles.triple}>
          <Form.Item name="host" label={t('field.host')} rules={needed}>
            <Input maxLength={253} autoComplete="off" />
          </Form.Item>
          <Form.Item name="port" label={t('field.port')} rules={needed}>
            <InputNumber controls={false} min={1} max={65535} />
          </Form.Item>
          <Form.Item name="security" label={t('field.security')}>
            <Select
              options={(['starttls', 'tls', 'none'] as const).map((value) => ({
                value,
                label: t(`security.${value}`),
              }))}
            />
          </Form.Item>
        </div>
        <div className={styles.pair}>
          <Form.Item name="user_name" label={t('field.user_name')}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('field.password')}
            extra={t(connection?.has_credentials ? 'field.passwordKept' : 'field.passwordNone')}
          >
            <Input type="password" maxLength={500} autoComplete="new-password" />
          </Form.Item>
        </div>
        <div className={styles.pair}>
          <Form.Item name="connections" label={t('field.connections')} extra={t('field.connectionsHelp')}>
            <InputNumber controls={false} min={1} max={64} />
          </Form.Item>
          <Form.Item name="timeout_seconds" label={t('field.timeout_seconds')}>
            <InputNumber controls={false} min={1} max={600} suffix={t('seconds')} />
          </Form.Item>
        </div>
        {mayWrite && (
          <Button type="primary" htmlType="submit" loading={connect.isPending} disabled={!isDirty}>
            {t('connection.save')}
          </Button>
        )}
        <p className={styles.note}>{t(mayWrite ? 'connection.notContacted' : 'connection.readOnly')}</p>
      </Form>
      <DangerConfirm
        open={blocker.state === 'blocked'}
        title={t('leave.title')}
        consequence={t('leave.text')}
        verb={t('leave.verb')}
        onConfirm={async () => blocker.proceed?.()}
        onClose={() => blocker.reset?.()}
      />
    </Panel>
  )
}
