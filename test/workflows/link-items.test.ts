import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import { linkItems } from '../../src/workflows/link-items.ts'
import { anItem, aPullRequest } from '../builders/an-item.ts'

/** Which items a link may come from, by number; text for those that are not in the list. */
function originsOf(items: readonly Item[], number: number): readonly unknown[] {
  const item = linkItems(items).find((other) => other.number === number)
  return (item?.origins ?? []).map((origin) => (origin.kind === 'item' ? origin.item.number : origin.reference))
}

describe('linkItems', () => {
  it.each([
    ['an issue of the list', 'Closes #12', [12]],
    ['two issues', 'Fixes #12, resolves #13', [12, 13]],
    ['an issue by its repository', 'Fixes acme/web#12', [12]],
    ['a repository in other letters', 'Fixes Acme/Web#12', [12]],
    ['an issue that is not in the list', 'Fixes #99', ['acme/web#99']],
    ['an issue of another repository', 'Fixes acme/api#12', ['acme/api#12']],
    ['itself', 'Fixes #40', ['acme/web#40']],
    ['an issue that is only mentioned', 'See #12', []],
  ])('gives a pull request that closes %s its origins', (_, body, origins) => {
    expect(originsOf([anItem(), anItem({ number: 13 }), aPullRequest({ body })], 40)).toEqual(origins)
  })

  it('does not read closing words in issues, where they close nothing', () => {
    expect(originsOf([anItem(), anItem({ number: 13, body: 'Closes #12' })], 13)).toEqual([])
  })

  it('keeps the origins that are known already', () => {
    const issue = anItem()
    expect(originsOf([issue, anItem({ number: 13, origins: [{ kind: 'item', item: issue }] })], 13)).toEqual([12])
  })

  it('finds the parent that an issue names', () => {
    expect(originsOf([anItem(), anItem({ number: 13, origins: [{ kind: 'unreadable', reference: 'acme/web#12', reason: 'it is not in the list' }] })], 13)).toEqual([12])
  })

  it('comes to an end where items name each other', () => {
    const items = [aPullRequest({ number: 1, body: 'Closes #2' }), aPullRequest({ number: 2, body: 'Closes #1' })]
    expect(originsOf(items, 1)).toEqual([2])
  })

  it('makes no copy of an item for each way that leads to it', () => {
    const numbers = Array.from({ length: 8 }, (_, index) => index + 1)
    const body = numbers.map((number) => `Closes #${number}`).join('\n')
    const items = numbers.map((number) => aPullRequest({ number, body }))
    const linked = linkItems(items)
    expect(originsOf(items, 3)).toEqual([1, 2, 'acme/web#3', 4, 5, 6, 7, 8])
    expect(reachable(linked).size).toBeLessThanOrEqual(numbers.length * 5)
  })

  it('hands on links over four steps and no further', () => {
    const chain = Array.from({ length: 7 }, (_, index) => aPullRequest({ number: index + 1, body: `Closes #${index + 2}` }))
    const [first] = linkItems(chain)
    expect(first && depthOf(first)).toBe(4)
  })
})

/** Every object that stands for an item. */
function reachable(items: readonly Item[]): ReadonlySet<Item> {
  const found = new Set(items)
  for (const item of found) for (const origin of item.origins) if (origin.kind === 'item') found.add(origin.item)
  return found
}

function depthOf(item: Item): number {
  return Math.max(0, ...item.origins.map((origin) => (origin.kind === 'item' ? 1 + depthOf(origin.item) : 0)))
}
