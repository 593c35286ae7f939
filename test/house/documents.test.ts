import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const decisions = readdirSync(new URL('docs/decisions/', ROOT)).sort()
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => `docs/${path}`)].sort()
const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g
const CODE = /```[\s\S]*?```|`[^`\n]*`/g

/** What a page links to in the repository and is not there. */
function broken(page: string): readonly string[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8').replaceAll(CODE, '')
  return [...text.matchAll(LINK)].map(([, target = '']) => target).filter((target) => !existsSync(new URL(target, new URL(page, ROOT))))
}

describe('the documents', () => {
  it.each(pages)('%s links to nothing that is not there', (page) => expect(broken(page)).toEqual([]))

  it('are all linked from another one', () => {
    const texts = pages.map((page) => [page, readFileSync(new URL(page, ROOT), 'utf8')] as const)
    const alone = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page) && !texts.some(([other, text]) => other !== page && text.includes(page.slice('docs/'.length))))
    expect(alone).toEqual([])
  })

  it('number each decision once, in its name as in its heading', () => {
    const headings = decisions.map((name) => readFileSync(new URL(`docs/decisions/${name}`, ROOT), 'utf8').match(/^# (\d{3}): /)?.[1])
    expect(decisions.map((name) => name.slice(0, 3))).toEqual(headings)
    expect(new Set(headings).size).toBe(decisions.length)
  })
})
