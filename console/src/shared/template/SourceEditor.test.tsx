import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { type ReactNode, useState } from 'react'
import { expect, it, vi } from 'vitest'
import en from '@/i18n/en/content.json'
import { renderInConsole } from '@/testing/renderInConsole'
import { Problems } from './Problems'
import { SourceEditor } from './SourceEditor'

function Words({ children }: { children: ReactNode }) {
  i18next.addResourceBundle('en', 'content', en)
  return children
}
const around = (piece: ReactNode) => <Words>{piece}</Words>

function Editing({ onChange }: { onChange: (text: string) => void }) {
  const [value, setValue] = useState('<mjml>\n</mjml>')
  return (
    <SourceEditor
      label="MJML"
      value={value}
      marked={new Map([[2, 'bad' as const]])}
      onChange={(text) => {
        setValue(text)
        onChange(text)
      }}
    />
  )
}

it('is a plain field with a number per line, and marks the lines with problems', async () => {
  const change = vi.fn()
  const { container } = await renderInConsole(<Editing onChange={change} />, { around })
  await userEvent.type(screen.getByRole('textbox', { name: 'MJML' }), 'x')
  expect(change).toHaveBeenLastCalledWith('<mjml>\n</mjml>x')
  expect([...container.querySelectorAll('[data-mark]')].map((line) => line.textContent)).toEqual(['2'])
})

it('lists problems in words and leads to their place', async () => {
  const goTo = vi.fn()
  const problem = {
    code: 'unknown_element',
    message: '<mj-x> is no element of MJML.',
    locale: 'en',
    part: 'mjml',
    line: 3,
  }
  await renderInConsole(<Problems problems={[problem]} warnings={[]} onGoTo={goTo} />, { around })
  await userEvent.click(screen.getByRole('button', { name: /MJML has no such element.*English · Body, line 3/s }))
  expect(goTo).toHaveBeenCalledWith(problem)
})
