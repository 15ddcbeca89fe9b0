import { App, Button } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '../api/refusal'

export interface Undoable {
  /** The verb in the past: "Merged". */
  done: string
  undo: () => Promise<void>
}

const SECONDS = 10
let toasts = 0

/** "Merged. Undo" for ten seconds, longer while the pointer or the focus rests on it. */
export function useUndoToast(): (what: Undoable) => void {
  const { t } = useTranslation('shared')
  const { notification } = App.useApp()
  return useCallback(
    ({ done, undo }: Undoable) => {
      toasts += 1
      const key = `undo-${toasts}`
      const takeBack = async () => {
        notification.destroy(key)
        try {
          await undo()
          notification.success({ title: t('undo.done'), duration: 4, role: 'status' })
        } catch (error) {
          notification.error({ title: asRefusal(error).message || t('face.errorFault'), role: 'alert' })
        }
      }
      notification.open({
        key,
        title: done,
        duration: SECONDS,
        pauseOnHover: true,
        role: 'status',
        placement: 'bottom',
        actions: (
          <Button type="link" size="small" onClick={() => void takeBack()}>
            {t('undo.do')}
          </Button>
        ),
      })
    },
    [notification, t],
  )
}
