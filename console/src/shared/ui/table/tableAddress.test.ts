import { describe, expect, it } from 'vitest'
import { addressOfView, changeTable, conditions, readTable, type TableShape } from './tableAddress'

const shape: TableShape = {
  filters: [
    { key: 'state', isValid: (value) => ['late', 'held'].includes(value) },
    { key: 'spend_min', isValid: (value) => /^\d+$/.test(value) },
  ],
  sortKeys: ['due_at', 'total'],
  columnKeys: ['number', 'due', 'total'],
  views: [
    { key: 'all', label: 'All', query: {} },
    { key: 'late', label: 'Late', query: { state: 'late', sort: '-due_at' } },
  ],
  standardSort: '-due_at',
}
const read = (text: string) => readTable(new URLSearchParams(text), shape)

describe('a table’s address', () => {
  it('is plain for the plain list', () => {
    expect(read('')).toMatchObject({
      view: { key: 'all' },
      isChanged: false,
      filters: {},
      sort: { key: 'due_at', descending: true },
      columns: null,
      cursor: null,
      ignored: [],
    })
  })

  it('holds filters, sort, columns and place', () => {
    expect(read('state=late&spend_min=500&sort=total&columns=number,total,lost&cursor=abc')).toMatchObject({
      filters: { state: 'late', spend_min: '500' },
      sort: { key: 'total', descending: false },
      columns: ['number', 'total'],
      cursor: 'abc',
    })
  })

  it('ignores what it does not know, and says so', () => {
    expect(read('state=gone&colour=red&sort=name&view=old').ignored).toEqual(['state', 'colour', 'sort', 'view'])
  })

  it('knows a view from a changed view', () => {
    const late = addressOfView(shape.views[1] as never).toString()
    expect(read(late)).toMatchObject({ view: { key: 'late' }, isChanged: false })
    expect(read(`${late}&cursor=x&search=coat`)).toMatchObject({ isChanged: false })
    expect(read(`${late}&spend_min=5`)).toMatchObject({ view: { key: 'late' }, isChanged: true })
    expect(read('state=late')).toMatchObject({ view: { key: 'all' }, isChanged: true })
  })

  it('keeps as a view only the conditions', () => {
    expect(conditions(new URLSearchParams('view=a&state=late&cursor=x&search=y'))).toEqual({ state: 'late' })
  })

  it('starts at the beginning when a condition changes, and never takes up what may name a person', () => {
    const before = new URLSearchParams('state=late&cursor=abc')
    expect(changeTable(before, { spend_min: '5' }).toString()).toBe('state=late&spend_min=5')
    expect(changeTable(before, { cursor: 'def' }).toString()).toBe('state=late&cursor=def')
    expect(changeTable(before, { search: '13800006027' }).toString()).toBe('state=late')
    expect(changeTable(before, { state: null, search: 'coat' }).toString()).toBe('search=coat')
  })
})
