import { describe, expect, it } from 'vitest'
import { mailDocument } from './mailDocument'

const light = { nonce: 'abc', dark: false }

describe('a mail as a document', () => {
  it('loses what runs and what leads away', () => {
    const shown = mailDocument(
      '<body onload="x()"><script>x()</script><form><input></form><meta http-equiv="refresh" content="0"><p>Hello</p></body>',
      light,
    )
    expect(shown).toContain('<p>Hello</p>')
    expect(shown).not.toMatch(/script|onload|form|refresh/)
  })

  it('turns style attributes into rules that carry the nonce', () => {
    const shown = mailDocument('<p style="color: red; margin: 0">Hello</p>', light)
    expect(shown).not.toMatch(/ style="/)
    expect(shown).toContain('<style nonce="abc">')
    expect(shown).toContain('{color: red; margin: 0}')
  })

  it('lets no style attribute close the sheet it is moved to', () => {
    const shown = mailDocument('<p style="color: red } </style><b>">Hello</p>', light)
    expect(shown.match(/<\/style>/g)).toHaveLength(1)
  })

  it('asks for no picture of one pixel, unless looking is to count', () => {
    const pixel = '<p>Hello</p><img src="https://shop.example/o/x.gif" width="1" height="1">'
    expect(mailDocument(pixel, light)).not.toContain('<img')
    expect(mailDocument(pixel, { ...light, withPixels: true })).toContain('<img')
  })

  it('opens links in a tab of their own and drops other schemes', () => {
    const shown = mailDocument('<a href="https://shop.example/">A</a><a href="javascript:x()">B</a>', light)
    expect(shown).toContain('target="_blank" rel="noopener noreferrer"')
    expect(shown).not.toContain('javascript')
  })

  it('shows the dark rules of the mail, or turns the colours of one that has none', () => {
    const own = '<style>@media (prefers-color-scheme: dark) { p { margin: 0 } }</style><p>Hello</p>'
    expect(mailDocument(own, { nonce: 'abc', dark: true })).toContain('@media all')
    expect(mailDocument(own, { nonce: 'abc', dark: true })).not.toContain('invert')
    expect(mailDocument(own, light)).toContain('@media not all')
    expect(mailDocument('<p>Hello</p>', { nonce: 'abc', dark: true })).toContain('invert(1)')
  })
})
