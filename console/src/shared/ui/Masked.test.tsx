import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { renderInConsole } from '@/testing/renderInConsole'
import { Refusal } from '../api/refusal'
import { Masked } from './Masked'

const fields = [{ key: 'phone', label: 'Phone', masked: '138 **** 6027' }]

afterEach(() => void vi.useRealTimers())

it('shows what the server masked and offers nothing to those who may not reveal', async () => {
  await renderInConsole(<Masked title="Contact" fields={fields} />)
  expect(screen.getByText('138 **** 6027')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull()
})

it('reveals for a minute, lets it be copied, and says when it was seen', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await renderInConsole(
    <Masked title="Contact" fields={fields} load={() => Promise.resolve({ phone: '138 0000 6027' })} />,
  )
  await user.click(screen.getByRole('button', { name: 'Reveal' }))
  expect(await screen.findByText('138 0000 6027')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Copy Phone' })).toBeVisible()

  await act(() => vi.advanceTimersByTimeAsync(61_000))
  expect(screen.queryByText('138 0000 6027')).toBeNull()
  expect(screen.getByText('138 **** 6027')).toBeVisible()
  expect(screen.getByText(/Seen by you/)).toBeVisible()
})

it('asks for a reason where the role demands one, and passes it on', async () => {
  const load = vi.fn(() => Promise.resolve({ phone: '138 0000 6027' }))
  await renderInConsole(<Masked title="Contact" fields={fields} load={load} needsReason />)
  await userEvent.click(screen.getByRole('button', { name: 'Reveal' }))
  await userEvent.type(await screen.findByLabelText('Why do you need to see this?'), 'Delivery{Enter}')
  expect(load).toHaveBeenCalledExactlyOnceWith('Delivery')
})

it('stays masked when the server refuses, and says why', async () => {
  const load = () => Promise.reject(new Refusal(403, 'not_allowed', 'Only for open tickets.'))
  await renderInConsole(<Masked title="Contact" fields={fields} load={load} />)
  await userEvent.click(screen.getByRole('button', { name: 'Reveal' }))
  expect(await screen.findByText('Only for open tickets.')).toBeVisible()
  expect(screen.getByText('138 **** 6027')).toBeVisible()
})
