import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { asRefusal } from '@/shared/api/refusal'
import { useFormat } from '@/shared/format/useFormat'
import { usePermission } from '@/shared/session'
import { useObjectCode } from '@/shared/trail'
import { Cell, Columns, PageBody } from '@/shared/ui/Columns'
import { Face } from '@/shared/ui/Face'
import { ErrorFace } from '@/shared/ui/Faces'
import { ApiOutlined } from '@/shared/ui/icons'
import { KindMark } from '@/shared/ui/KindMark'
import { LoadingBlock } from '@/shared/ui/Loading'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Panel } from '@/shared/ui/Panel'
import { StateTag } from '@/shared/ui/StateTag'
import { useUndoToast } from '@/shared/ui/useUndoToast'
import { CAPABILITIES, type Channel, useChannelList, useChannelWrites } from './api'
import styles from './Channels.module.css'
import { ConnectionForm } from './ConnectionForm'

export default function ChannelPage() {
  const { t } = useTranslation('channels')
  const code = useParams().code ?? ''
  const channels = useChannelList()
  useObjectCode(code)
  if (channels.isPending) return <LoadingBlock height={320} />
  const channel = channels.data?.items.find((each) => each.code === code)
  if (channel) return <Opened channel={channel} />
  return (
    <>
      <PageHeader title={t('one')} />
      {channels.isError ? (
        <ErrorFace subject={t('one')} refusal={asRefusal(channels.error)} onRetry={() => void channels.refetch()} />
      ) : (
        <Face
          icon={<ApiOutlined />}
          title={t('missing')}
          text={t('missingText')}
          actions={<Link to="/channels">{t('back')}</Link>}
        />
      )}
    </>
  )
}

function Opened({ channel }: { channel: Channel }) {
  const { t } = useTranslation('channels')
  const format = useFormat()
  const mayWrite = usePermission('channels.write')
  const { toggle } = useChannelWrites()
  const undoToast = useUndoToast()
  const name = format.language === 'zh-CN' ? channel.name_zh : channel.name
  const turn = async (isEnabled: boolean) => {
    await toggle.mutateAsync({ code: channel.code, isEnabled })
    undoToast({
      done: t(isEnabled ? 'turnedOn' : 'turnedOff', { name }),
      undo: async () => {
        await toggle.mutateAsync({ code: channel.code, isEnabled: !isEnabled })
      },
    })
  }
  return (
    <>
      <PageHeader
        title={name}
        tags={
          <StateTag tone={channel.is_enabled ? 'good' : 'neutral'}>{t(channel.is_enabled ? 'on' : 'off')}</StateTag>
        }
        facts={[<KindMark key="kind" kind={channel.kind} name={t(`kind.${channel.kind}`)} />, channel.code]}
        actions={
          mayWrite && (
            <Button loading={toggle.isPending} onClick={() => void turn(!channel.is_enabled)}>
              {t(channel.is_enabled ? 'turnOff' : 'turnOn')}
            </Button>
          )
        }
      />
      <PageBody>
        <Columns>
          <Cell span={8}>
            <Panel title={t('does')}>
              <ul className={styles.abilities}>
                {CAPABILITIES.map((each) => {
                  const has = channel.capabilities.includes(each)
                  return (
                    <li key={each} data-has={has}>
                      <strong>{t(`capability.${each}`)}</strong>
                      <span>{t(has ? `capabilityAbout.${each}` : 'cannot')}</span>
                    </li>
                  )
                })}
              </ul>
              {!channel.is_enabled && <p className="ms-muted">{t('offMeans')}</p>}
            </Panel>
          </Cell>
          <Cell span={16}>
            {channel.kind === 'email' ? (
              <ConnectionForm channel={channel} />
            ) : (
              <Panel title={t('connection.title')}>
                <p>{t('connection.byImport')}</p>
              </Panel>
            )}
          </Cell>
        </Columns>
      </PageBody>
    </>
  )
}
