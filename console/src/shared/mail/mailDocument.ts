/** What runs, loads or leads the frame away; a mail has no use for any of it. */
const FORBIDDEN = 'script, iframe, object, embed, form, input, button, link, base, meta[http-equiv], svg, audio, video'

export interface MailDocumentOptions {
  /** The number used once of this page's content policy, which the frame inherits. */
  nonce: string
  /** As a mail program in the dark would show it. */
  dark: boolean
  /** Keeps pictures of one pixel, which tell the sender that the mail was opened. */
  withPixels?: boolean
}

/**
 * A mail's HTML as a document for a sandboxed frame. The frame inherits the console's content policy, which allows
 * no style attribute: each becomes a rule of a style sheet that carries the nonce, and wins as the attribute did.
 */
export function mailDocument(html: string, { nonce, dark, withPixels = false }: MailDocumentOptions): string {
  const mail = new DOMParser().parseFromString(harmless(html, nonce), 'text/html')
  for (const element of mail.querySelectorAll(FORBIDDEN)) element.remove()
  if (!withPixels) for (const pixel of mail.querySelectorAll('img[width="1"][height="1"]')) pixel.remove()
  const rules: string[] = []
  for (const element of mail.querySelectorAll('*')) {
    for (const attribute of [...element.attributes]) {
      if (/^on/i.test(attribute.name)) element.removeAttribute(attribute.name)
    }
    const style = element.getAttribute(KEPT_STYLE) ?? element.getAttribute('style')
    if (style === null) continue
    element.removeAttribute(KEPT_STYLE)
    element.removeAttribute('style')
    const mark = `[data-s="${rules.length}"]`
    element.setAttribute('data-s', String(rules.length))
    rules.push(`${mark}${mark}${mark}${mark}{${style.replace(/[{}<]/g, '')}}`)
  }
  for (const link of mail.querySelectorAll('a[href], area[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (!/^(https?:|mailto:|tel:|#)/i.test(href)) link.removeAttribute('href')
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer')
  }
  const hasOwnDark = [...mail.querySelectorAll('style')].some((sheet) => DARK_QUERY.test(sheet.textContent ?? ''))
  for (const sheet of mail.querySelectorAll('style')) {
    sheet.setAttribute('nonce', nonce)
    sheet.textContent = (sheet.textContent ?? '').replace(DARK_QUERY_ALL, dark ? 'all' : 'not all')
  }
  const own = mail.createElement('style')
  own.setAttribute('nonce', nonce)
  own.textContent = [...rules, FRAME, ...(dark && !hasOwnDark ? [TURNED] : [])].join('\n')
  mail.head.append(own)
  return `<!doctype html>${mail.documentElement.outerHTML}`
}

const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi
const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))/g
const KEPT_STYLE = 'data-kept-style'

/**
 * The policy counts even reading a style as applying it, and the browser reports a breach of it: before anything is
 * read, attributes get another name, and sheets the number that allows them.
 */
function harmless(html: string, nonce: string): string {
  return html.replace(TAG, (tag) => {
    const renamed = tag.replace(ATTRIBUTE, (whole, name: string, value: string) =>
      name.toLowerCase() === 'style' ? `${KEPT_STYLE}${value}` : whole,
    )
    return renamed.replace(/^<style\b/i, `<style nonce="${nonce}"`)
  })
}

const DARK_QUERY = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/i
const DARK_QUERY_ALL = new RegExp(DARK_QUERY, 'gi')
const FRAME = 'html{background:white;overflow-wrap:anywhere}body{margin:0}img{max-width:100%}'
/** What mail programs do to a mail without dark rules of its own; pictures are turned back. */
const TURNED = 'html{filter:invert(1) hue-rotate(180deg)}img{filter:invert(1) hue-rotate(180deg)}'

export function pageNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  return meta?.nonce || meta?.getAttribute('nonce') || ''
}
