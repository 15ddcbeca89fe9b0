// Writes src/client/schema.ts from an OpenAPI document: `npm run client -- ../openapi.json`.
// With --check nothing is written and a difference is a failure, which is what continuous integration runs.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const HEADER = '// Generated from openapi.json by `npm run client`; never edited by hand.\n\n'
const target = new URL('../src/client/schema.ts', import.meta.url)

const check = process.argv.includes('--check')
const source = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (!source) {
  console.error('Usage: npm run client -- [--check] <path to openapi.json>')
  process.exit(2)
}

// Every write takes an Idempotency-Key, and shared/api/api.ts gives it one: no caller should have to name it.
const document = JSON.parse(await readFile(source, 'utf8'))
for (const operations of Object.values(document.paths)) {
  for (const operation of Object.values(operations)) {
    if (!Array.isArray(operation.parameters)) continue
    operation.parameters = operation.parameters.filter((parameter) => parameter.name !== 'Idempotency-Key')
  }
}

const text = HEADER + astToString(await openapiTS(document, { alphabetize: true, rootTypes: true }))
if (check) {
  const present = await readFile(target, 'utf8').catch(() => '')
  if (present !== text) {
    console.error('src/client/schema.ts differs from the API. Run `npm run client` and commit the result.')
    process.exit(1)
  }
  console.log('The generated client agrees with the API.')
} else {
  await writeFile(target, text)
  console.log(`Wrote src/client/schema.ts from ${source}`)
}
