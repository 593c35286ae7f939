import { anchorName } from '../markdown/paragraph.ts'

const LONGEST = 64

/** A name of small letters, digits and hyphens for each id; ids that would share one are told apart by a number. */
export function slugsOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const slugs = new Map<string, string>()
  for (const id of ids) {
    const plain = anchorName(id).slice(0, LONGEST).replace(/^-|-$/g, '') || 'kr'
    let slug = plain
    for (let count = 2; taken.has(slug); count += 1) slug = `${plain}-${count}`
    taken.add(slug)
    slugs.set(id, slug)
  }
  return slugs
}
