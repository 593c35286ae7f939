import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulePages } from '../../../src/render/rule-docs/rule-pages.ts'

const folder = new URL('../../../docs/rules/', import.meta.url)
const pages = rulePages()

describe('docs/rules', () => {
  it('has a page for every rule and an index, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort())
  })

  it.each([...pages])('%s says what the rule says; `node scripts/write-rule-docs.mjs` writes it', (file, text) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text)
  })
})
