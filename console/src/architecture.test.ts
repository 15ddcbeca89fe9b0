import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sources = import.meta.glob<string>('./**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' })

interface Import {
  file: string
  target: string
}

/** Where an import leads, from the root of the sources; packages stay as they are. */
function resolve(file: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2)
  if (!target.startsWith('.')) return target
  const path = new URL(target, `file:///${file}`).pathname.slice(1)
  return path
}

const imports: Import[] = Object.entries(sources).flatMap(([path, text]) => {
  const file = path.replace(/^\.\//, '')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    target: resolve(file, match[1] ?? ''),
  }))
})
const wrong = (rule: (each: Import) => boolean) => imports.filter(rule).map(({ file, target }) => `${file} → ${target}`)

const areaOf = (path: string) => path.match(/^features\/([^/]+)/)?.[1]

it('shared ← features ← app, never the other way', () => {
  expect(wrong(({ file, target }) => file.startsWith('shared/') && /^(app|features|gallery)\//.test(target))).toEqual(
    [],
  )
  expect(wrong(({ file, target }) => file.startsWith('features/') && /^(app|gallery)\//.test(target))).toEqual([])
  expect(wrong(({ file, target }) => file.startsWith('app/') && target.startsWith('gallery/'))).toEqual([])
})

it('no feature imports another', () => {
  expect(
    wrong(
      ({ file, target }) =>
        areaOf(file) !== undefined && areaOf(target) !== undefined && areaOf(file) !== areaOf(target),
    ),
  ).toEqual([])
})

it('charts and icons come through their one door', () => {
  expect(
    wrong(({ file, target }) => target.startsWith('echarts/') && !/^shared\/ui\/chart(Engine|Maps)\.ts$/.test(file)),
  ).toEqual([])
  expect(wrong(({ file, target }) => target === '@ant-design/icons' && file !== 'shared/ui/icons.ts')).toEqual([])
})

it('a colour is written in the theme and nowhere else', () => {
  const styles = Object.fromEntries(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .map((path) => [path, readFileSync(`src/${path}`, 'utf8')]),
  )
  const colour = /#[0-9a-f]{6}\b|\brgba?\(|\bhsla?\(/i
  const places = Object.entries({ ...sources, ...styles })
    .filter(([path, text]) => path !== './app/theme.ts' && !path.endsWith('.test.ts') && colour.test(text))
    .map(([path]) => path)
  expect(places).toEqual([])
})

it('nothing is called utils, helpers or common', () => {
  expect(Object.keys(sources).filter((path) => /\/(utils?|helpers?|common|misc)(\.|\/)/i.test(path))).toEqual([])
})
