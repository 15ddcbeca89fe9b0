// The server masks; what it hides never gets here. These lay masked values out the one way they look everywhere,
// and mask what a person typed into this very page before it is shown back to them. Both are safe to repeat.

/** 138 **** 6027 */
export function maskPhone(phone: string): string {
  const compact = phone.replace(/[\s-]/g, '')
  const local = compact.replace(/^\+?86(?=1\d)/, '')
  if (local.length < 7) return '****'
  return `${local.slice(0, 3)} **** ${local.slice(-4)}`
}

/** lin***@qq.com */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  if (at < 1) return '***'
  const name = email.slice(0, at)
  if (name.endsWith('*')) return `${name.replace(/\*+$/, '')}***${email.slice(at)}`
  // A name of three letters or fewer would be told in full by its first three.
  const shown = name.length > 3 ? name.slice(0, 3) : name.slice(0, 1)
  return `${shown}***${email.slice(at)}`
}

/** 林*晴, Lin*qing: one letter stands for however many are hidden. */
export function maskName(name: string): string {
  const trimmed = name.trim()
  if (trimmed.includes('*')) return trimmed.replace(/\*+/, '*')
  const letters = [...trimmed]
  if (/\p{Script=Han}/u.test(trimmed)) {
    if (letters.length < 2) return '*'
    return letters.length === 2 ? `${letters[0]}*` : `${letters[0]}*${letters[letters.length - 1]}`
  }
  const [given, ...others] = trimmed.split(/\s+/)
  if (!given) return '*'
  return others.length ? `${given.slice(0, 3)}*${others[others.length - 1]?.slice(-4) ?? ''}` : `${given.slice(0, 1)}*`
}

/** 8801 **** 352 */
export function maskCard(card: string): string {
  const compact = card.replace(/\s/g, '')
  return compact.length < 8 ? '****' : `${compact.slice(0, 4)} **** ${compact.slice(-3)}`
}

/** Xuhui, Shanghai ****: the place up to the district, nothing of the street. */
export function maskAddress(area: string): string {
  return `${area.replace(/\s*\*+$/, '')} ****`
}

const PHONE = /^\+?[\d\s()-]{7,20}$/
const EMAIL = /^\S+@\S+$/
const CARD = /^\d{8,}$/
const OPEN_ID = /^o[\w-]{20,}$/

/** Whether a typed text may name a person. Such a text goes into no address, no history and no log. */
export function looksLikeIdentifier(text: string): boolean {
  const typed = text.trim()
  return PHONE.test(typed) || EMAIL.test(typed) || CARD.test(typed) || OPEN_ID.test(typed)
}
