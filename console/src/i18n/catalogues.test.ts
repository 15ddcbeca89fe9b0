import { describe, expect, it } from 'vitest'
import { AREAS } from './areas'

type Tree = { [key: string]: string | Tree }

const files = import.meta.glob<Tree>(['./{en,zh-CN}/*.json', '../gallery/words/*.json'], {
  eager: true,
  import: 'default',
})

function flat(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(at, value)
    else for (const [inner, text] of flat(value, at)) found.set(inner, text)
  }
  return found
}

const PLURAL = /_(zero|one|two|few|many|other)$/
const bare = (key: string) => key.replace(PLURAL, '')
const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort()

const pairs = Object.keys(files)
  .filter((path) => path.includes('/en'))
  .map((path) => {
    const other = path.replace('/en/', '/zh-CN/').replace('/en.json', '/zh-CN.json')
    return { path, en: flat(files[path] ?? {}), zh: flat(files[other] ?? {}) }
  })

it('has a file per area and language', () => {
  for (const area of AREAS) {
    expect(files[`./en/${area}.json`], `en ${area}`).toBeDefined()
    expect(files[`./zh-CN/${area}.json`], `zh-CN ${area}`).toBeDefined()
  }
})

describe.each(pairs)('$path', ({ en, zh }) => {
  it('has the same keys in both languages', () => {
    expect([...new Set([...zh.keys()].map(bare))].sort()).toEqual([...new Set([...en.keys()].map(bare))].sort())
  })

  it('has the plural forms each language needs', () => {
    const forms = (catalogue: Map<string, string>, language: string) =>
      [...catalogue.keys()].filter((key) => PLURAL.test(key)).map((key) => `${language} ${key}`)
    const needed = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const stems = [...new Set([...en.keys()].filter((key) => PLURAL.test(key)).map(bare))]
    expect(forms(en, 'en').sort()).toEqual(
      stems.flatMap((stem) => needed('en').map((form) => `en ${stem}_${form}`)).sort(),
    )
    expect(forms(zh, 'zh').sort()).toEqual(
      stems.flatMap((stem) => needed('zh').map((form) => `zh ${stem}_${form}`)).sort(),
    )
  })

  it('has the same placeholders in both languages', () => {
    for (const [key, text] of zh) {
      const english = en.get(key) ?? en.get(`${bare(key)}_other`) ?? ''
      expect(placeholders(text), key).toEqual(placeholders(english))
    }
  })
})

const HAN = '[\\p{Script=Han}]'
const chinese = pairs.flatMap(({ path, zh }) => [...zh].map(([key, text]) => ({ path, key, text })))
const english = pairs.flatMap(({ path, en }) => [...en].map(([key, text]) => ({ path, key, text })))
/** What offends, by key, so that a failure names the place. */
const offending = (texts: typeof chinese, rule: RegExp) =>
  texts.filter(({ text }) => rule.test(text)).map(({ path, key, text }) => `${path} ${key}: ${text}`)

describe('Chinese', () => {
  it('has full-width punctuation beside Han', () => {
    expect(offending(chinese, new RegExp(`${HAN}[,;:?!()]|[,;:?!(]${HAN}`, 'u'))).toEqual([])
    expect(offending(chinese, new RegExp(`${HAN}\\.(?!\\d)`, 'u'))).toEqual([])
  })

  it('leaves the space between Han and Latin, digits or placeholders to the style sheet', () => {
    expect(offending(chinese, new RegExp(`${HAN} [A-Za-z0-9{]|[A-Za-z0-9}] ${HAN}`, 'u'))).toEqual([])
  })

  it('neither shouts nor bows', () => {
    expect(offending(chinese, /[！!]|您/)).toEqual([])
  })

  it('quotes with “ ”', () => {
    expect(offending(chinese, /["「」『』]/)).toEqual([])
  })
})

describe('English', () => {
  it('asks for nothing and praises nobody', () => {
    expect(offending(english, /\b(please|successfully|invalid|are you sure)\b|!/i)).toEqual([])
  })

  it('holds no Chinese', () => {
    expect(offending(english, new RegExp(HAN, 'u'))).toEqual([])
  })

  it('spells as in Britain', () => {
    expect(offending(english, /\b(color|center|catalog|fulfillment|canceled|analyze|organize)\b/i)).toEqual([])
  })
})
