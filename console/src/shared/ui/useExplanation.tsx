import { Popover } from 'antd'
import { type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { type Explanation, ExplanationCard } from './Explanation'

/** The behaviour `Term` and `Why` share: opens on click, Enter and hover, Esc closes and gives the focus back. */
export function useExplanation(explanation: Explanation) {
  const [open, setOpen] = useState(false)
  const [byKeyboard, setByKeyboard] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Only the topmost thing closes: a drawer beneath must not hear this key.
      event.stopPropagation()
      setOpen(false)
      if (byKeyboard) trigger.current?.focus()
    }
    document.addEventListener('keydown', close, true)
    return () => document.removeEventListener('keydown', close, true)
  }, [open, byKeyboard])

  const buttonProps = {
    ref: trigger,
    type: 'button' as const,
    'aria-expanded': open,
    'aria-haspopup': 'dialog' as const,
    // A click that no pointer made has detail 0.
    onClick: (event: MouseEvent) => setByKeyboard(event.detail === 0),
  }

  const wrap = (button: ReactElement) => (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger={['hover', 'click']}
      mouseEnterDelay={0.3}
      placement="bottomLeft"
      destroyOnHidden
      content={<ExplanationCard explanation={explanation} takesFocus={byKeyboard} />}
    >
      {button}
    </Popover>
  )
  return { buttonProps, wrap }
}
