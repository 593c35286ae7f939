import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guardDocument } from './graphql-guard.ts'

const FOLDER = new URL('../../src/github/documents/', import.meta.url)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('-query.ts')).sort()

test('there are documents to look at', () => {
  expect(files.length).toBeGreaterThan(5)
})

test.each(files)('GitHub\'s schema knows everything that %s asks for', async (name) => {
  const documents = Object.values((await import(new URL(name, FOLDER).href)) as Readonly<Record<string, unknown>>).flatMap(documentOf)
  expect(documents).toHaveLength(1)
  for (const document of documents) expect(() => guardDocument(document)).not.toThrow()
})

/** A document, or, where it depends on a number of things, the one for three. */
function documentOf(exported: unknown): readonly string[] {
  if (typeof exported === 'string') return [exported]
  return typeof exported === 'function' ? [(exported as (count: number) => string)(3)] : []
}
