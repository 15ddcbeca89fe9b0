import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderInConsole } from '@/testing/renderInConsole'
import { Term } from './Term'

const explanation = {
  title: 'Available to promise',
  definition: 'What may still be sold.',
  formula: '40 − 12 − 5 = 23',
  inputs: [{ label: 'On hand', value: '40', to: '/stock' }],
  version: '2',
}

it('opens with Enter, takes the focus along, and Esc gives it back', async () => {
  await renderInConsole(<Term label="ATP" explanation={explanation} />)
  const trigger = screen.getByRole('button', { name: 'ATP' })
  trigger.focus()
  await userEvent.keyboard('{Enter}')

  const card = await screen.findByRole('dialog', { name: 'Available to promise' })
  expect(card).toHaveTextContent('40 − 12 − 5 = 23')
  expect(screen.getByRole('link', { name: '40' })).toHaveAttribute('href', '/stock')
  await waitFor(() => expect(card).toHaveFocus())

  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(trigger).toHaveFocus())
  expect(trigger).toHaveAttribute('aria-expanded', 'false')
})
