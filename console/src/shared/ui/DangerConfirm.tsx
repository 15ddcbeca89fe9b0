import { Alert, Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '../api/refusal'

export interface DangerConfirmProps {
  open: boolean
  /** Verb and object: "Erase Lin*qing". */
  title: string
  /** What is lost, in numbers, and that it stays lost. */
  consequence: string
  /** The title's verb once more. */
  verb: string
  /** For the worst only: typed before the button works. */
  code?: string
  onConfirm: () => Promise<void>
  onClose: () => void
}

/** For what cannot be undone. What can be undone is done at once, with `useUndoToast`. */
export function DangerConfirm({ open, title, consequence, verb, code, onConfirm, onClose }: DangerConfirmProps) {
  const { t } = useTranslation('shared')
  const field = useId()
  const [typed, setTyped] = useState('')
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const close = () => {
    setTyped('')
    setProblem(null)
    onClose()
  }
  const confirm = async () => {
    setWorking(true)
    setProblem(null)
    try {
      await onConfirm()
      close()
    } catch (error) {
      setProblem(asRefusal(error).message || t('face.errorFault'))
    } finally {
      setWorking(false)
    }
  }

  return (
    <Modal
      open={open}
      title={title}
      onCancel={close}
      destroyOnHidden
      width={440}
      footer={
        <>
          <Button onClick={close} autoFocus={!code}>
            {t('action.cancel')}
          </Button>
          <Button
            danger
            type="primary"
            loading={working}
            disabled={code !== undefined && typed.trim() !== code}
            onClick={() => void confirm()}
          >
            {verb}
          </Button>
        </>
      }
    >
      <p>{consequence}</p>
      {code && (
        <div style={{ marginTop: 'var(--ms-3)' }}>
          <label htmlFor={field}>{t('danger.type', { code })}</label>
          <Input
            id={field}
            autoFocus
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      )}
      {problem && <Alert type="error" title={problem} style={{ marginTop: 'var(--ms-3)' }} />}
    </Modal>
  )
}
