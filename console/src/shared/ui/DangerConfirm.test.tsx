import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderInConsole } from '@/testing/renderInConsole'
import { Refusal } from '../api/refusal'
import { DangerConfirm } from './DangerConfirm'

const what = {
  open: true,
  title: 'Erase Lin*qing',
  consequence: 'Erases 6 identifiers. Cannot be undone.',
  verb: 'Erase',
}

it('acts only once the code is typed', async () => {
  const confirm = vi.fn(() => Promise.resolve())
  const close = vi.fn()
  await renderInConsole(<DangerConfirm {...what} code="C-7K2M" onConfirm={confirm} onClose={close} />)
  const button = screen.getByRole('button', { name: 'Erase' })
  expect(button).toBeDisabled()

  await userEvent.type(screen.getByLabelText('Type C-7K2M to go on'), 'C-7K2M')
  await userEvent.click(button)
  expect(confirm).toHaveBeenCalledOnce()
  expect(close).toHaveBeenCalledOnce()
})

it('stays open and says why when it is refused', async () => {
  const close = vi.fn()
  const refuse = () => Promise.reject(new Refusal(409, 'has_open_orders', '2 orders are open.'))
  await renderInConsole(<DangerConfirm {...what} onConfirm={refuse} onClose={close} />)
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
  expect(await screen.findByText('2 orders are open.')).toBeVisible()
  expect(close).not.toHaveBeenCalled()
})
