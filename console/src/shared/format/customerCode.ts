const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The short code of a customer, C-DYSH-ZB5E: the last 40 bits of the id in letters that do not look alike.
 * The server makes the same one; here it is for places that know only the id.
 */
export function customerCode(id: string): string {
  const bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`)
  const letters = Array.from({ length: 8 }, (_, place) => LETTERS[Number((bits >> BigInt(35 - place * 5)) & 31n)])
  return `C-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
