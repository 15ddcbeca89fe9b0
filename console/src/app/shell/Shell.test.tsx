import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { type ConsoleOptions, renderInConsole } from '@/testing/renderInConsole'
import { PagesContext } from '../pages'
import { PaletteProvidersContext } from '../palette/provider'
import { Shell } from './Shell'

const load = async () => ({ default: () => null })
const pages = [
  { key: 'overview' as const, anyOf: [], load },
  { key: 'orders' as const, anyOf: ['orders.read'], load },
  { key: 'governance' as const, anyOf: ['audit.read'], load },
]
const people = {
  key: 'people',
  title: 'People',
  search: (text: string) => (text ? [{ key: 'c', label: 'Lin*qing', to: '/customers/C-1' }] : []),
}

const show = (options: ConsoleOptions = {}) =>
  renderInConsole(
    <PagesContext value={pages}>
      <PaletteProvidersContext value={[people]}>
        <Shell onSignOut={() => {}} />
      </PaletteProvidersContext>
    </PagesContext>,
    { permissions: ['orders.read'], ...options },
  )

beforeEach(() => localStorage.clear())

it('shows what the person may open, and nothing of the rest', async () => {
  await show({ path: '/orders/A1' })
  const menu = screen.getByRole('navigation', { name: 'Main menu' })
  expect(within(menu).getByRole('link', { name: 'Orders' })).toHaveAttribute('aria-current', 'page')
  expect(within(menu).queryByRole('link', { name: 'Governance' })).toBeNull()
  expect(within(menu).queryByText('Channels & data')).toBeNull()
})

it('has its landmarks and a way past the menu', async () => {
  await show()
  expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveAttribute('href', '#page')
  expect(screen.getByRole('main')).toHaveAttribute('id', 'page')
  expect(screen.getByRole('banner')).toBeInTheDocument()
})

it('finds by the palette, and keeps the typed text out of the address', async () => {
  const { router } = await show()
  await userEvent.keyboard('{Control>}k{/Control}')
  const box = await screen.findByRole('combobox')
  await userEvent.type(box, '13800006027')
  expect(await screen.findByRole('option', { name: 'Lin*qing' })).toHaveAttribute('aria-selected', 'true')
  expect(router.state.location.search).toBe('')
  expect(JSON.stringify(localStorage)).not.toContain('13800006027')

  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/customers/C-1'))
  expect(JSON.stringify(localStorage)).not.toContain('Lin')
})

it('remembers pages as recent', async () => {
  const { router } = await show()
  await userEvent.keyboard('{Control>}k{/Control}')
  await userEvent.type(await screen.findByRole('combobox'), 'orders{ArrowDown}')
  await userEvent.click(await screen.findByRole('option', { name: 'Orders' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/orders'))

  await userEvent.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('group', { name: 'Recent' })).toHaveTextContent('Orders')
})

it('goes places with two keys', async () => {
  const { router } = await show()
  await userEvent.keyboard('go')
  await waitFor(() => expect(router.state.location.pathname).toBe('/orders'))
})
