import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { NOW, renderInConsole } from '@/testing/renderInConsole'
import { Refusal } from '../api/refusal'
import { ErrorFace, FirstUse, NoPermission, NothingMatches, PartialNote, StaleNote } from './Faces'
import { LoadingRows } from './Loading'

describe('faces', () => {
  it('first use says what will be here and offers one way to begin', async () => {
    await renderInConsole(
      <FirstUse
        title="No segments yet"
        text="They appear here."
        action={<button type="button">New segment</button>}
        demoImportPath="/imports"
      />,
    )
    expect(screen.getByRole('button', { name: 'New segment' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Import the demo data' })).toHaveAttribute('href', '/imports')
  })

  it('nothing matches repeats the filters and clears them', async () => {
    const clear = vi.fn()
    await renderInConsole(<NothingMatches filters={['tier is gold', 'spend ≥ ¥500']} onClear={clear} />)
    expect(screen.getByText('tier is gold · spend ≥ ¥500')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(clear).toHaveBeenCalledOnce()
  })

  it('loading is announced', async () => {
    await renderInConsole(<LoadingRows />, { language: 'zh-CN' })
    expect(screen.getByRole('status', { name: '正在加载' })).toBeInTheDocument()
  })

  it('an error names what failed, its code, and can be tried again', async () => {
    const retry = vi.fn()
    await renderInConsole(<ErrorFace subject="Orders" refusal={new Refusal(503, 'unavailable', '')} onRetry={retry} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Orders could not be loaded')
    expect(screen.getByRole('alert')).toHaveTextContent('503 · unavailable')
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('a refusal is told in the server’s own sentence', async () => {
    await renderInConsole(
      <ErrorFace subject="Orders" refusal={new Refusal(409, 'out_of_stock', 'Stock changed. Choose another site.')} />,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('Stock changed. Choose another site.')
  })

  it('no permission says which right is missing and who grants it', async () => {
    await renderInConsole(<NoPermission subject="审计日志" right="audit.read" />, { language: 'zh-CN' })
    expect(screen.getByText('无权查看审计日志')).toBeVisible()
    expect(screen.getByText('可由管理员授予权限。')).toBeVisible()
    expect(screen.getByText('缺少权限：audit.read')).toBeVisible()
  })

  it('partial counts the sources that answered', async () => {
    await renderInConsole(<PartialNote answered={3} asked={4} />)
    expect(screen.getByRole('status')).toHaveTextContent('3 of 4 sources answered')
  })

  it('stale says how old', async () => {
    await renderInConsole(<StaleNote since={NOW - 8_040_000} />, { language: 'zh-CN' })
    expect(screen.getByRole('status')).toHaveTextContent('数据已是2小时14分前的')
  })
})
