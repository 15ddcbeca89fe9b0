import { looksLikeIdentifier } from '../format/mask'

/** How one value stands in the address. What equals `standard` is left out, so that a plain page has a plain address. */
export interface UrlCodec<Value> {
  standard: Value
  /** Undefined when the text means nothing here. */
  read: (text: string) => Value | undefined
  write: (value: Value) => string
}

export function urlText(standard = ''): UrlCodec<string> {
  return {
    standard,
    read: (text) => text,
    // What may name a person never enters the address; whoever shows a search box keeps it in memory.
    write: (value) => (looksLikeIdentifier(value) ? standard : value),
  }
}

export function urlChoice<const Choice extends string>(
  choices: readonly Choice[],
  standard: NoInfer<Choice>,
): UrlCodec<Choice> {
  return {
    standard,
    read: (text) => choices.find((choice) => choice === text),
    write: (value) => value,
  }
}

/** Several values in one key, `?state=late,held`; unknown ones are dropped. */
export function urlChoices<const Choice extends string>(choices: readonly Choice[]): UrlCodec<readonly Choice[]> {
  return {
    standard: [],
    read: (text) => text.split(',').filter((each): each is Choice => (choices as readonly string[]).includes(each)),
    write: (value) => value.join(','),
  }
}

export function urlInteger(standard: number, least = 0): UrlCodec<number> {
  return {
    standard,
    read: (text) => (/^-?\d{1,15}$/.test(text) && Number(text) >= least ? Number(text) : undefined),
    write: String,
  }
}

export function urlFlag(): UrlCodec<boolean> {
  return {
    standard: false,
    read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
    write: String,
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** `2026-08-24..2026-11-22` */
export function urlRange(standard: readonly [string, string]): UrlCodec<readonly [string, string]> {
  return {
    standard,
    read: (text) => {
      const [from, to, ...rest] = text.split('..')
      if (!from || !to || rest.length || !DAY.test(from) || !DAY.test(to) || from > to) return undefined
      return [from, to]
    },
    write: (value) => value.join('..'),
  }
}
